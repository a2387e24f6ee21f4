"""The office's name server: answers what records() says, NXDOMAIN to all else (RFC 1035)."""

import ipaddress
import socket
import struct

from records import records

TYPES = {1: "A", 28: "AAAA"}


def question(packet):
    labels, at = [], 12
    while packet[at]:
        labels.append(packet[at + 1 : at + 1 + packet[at]].decode())
        at += packet[at] + 1
    (kind,) = struct.unpack("!H", packet[at + 1 : at + 3])
    return ".".join(labels).lower(), TYPES.get(kind), packet[12 : at + 5]


def answer(packet):
    name, kind, asked = question(packet)
    found = records(name)
    texts = [] if found is None else [a for a in found if (":" in a) == (kind == "AAAA")]
    if kind is None:
        texts = []
    code = 3 if found is None else 0
    head = packet[:2] + struct.pack("!HHHHH", 0x8180 | code, 1, len(texts), 0, 0)
    body = b""
    for text in texts:
        data = ipaddress.ip_address(text).packed
        body += b"\xc0\x0c" + struct.pack("!HHIH", 28 if ":" in text else 1, 1, 30, len(data)) + data
    return head + asked + body


server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("0.0.0.0", 53))
while True:
    packet, client = server.recvfrom(512)
    server.sendto(answer(packet), client)
