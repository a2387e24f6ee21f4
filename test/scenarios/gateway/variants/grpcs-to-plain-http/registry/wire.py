"""HTTP over sockets, by hand: the scanners that read the registry are old and picky."""

import json
import ssl
import sys
import threading
from dataclasses import dataclass
from socket import create_server

CERTIFICATE = ("/certs/registry.pem", "/certs/registry.key")


@dataclass
class Request:
    method: str
    path: str
    version: str
    headers: dict
    body: bytes


def answer(status, content, kind="application/json", headers=()):
    """The bytes of a whole answer; content is JSON unless it is bytes already."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    return head(lines + list(headers)) + body


def head(lines):
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1")


def tls():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*CERTIFICATE)
    return context


def read_request(connection):
    """None where the client sends nothing that is a request."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return None
        received += chunk
        # What is no text is no request, and waits for nothing more.
        if not received[:1].isalpha():
            connection.sendall(answer("400 Bad Request", {"error": "this is no HTTP"}))
            return None
    text, _, body = received.partition(b"\r\n\r\n")
    first, *lines = text.decode("latin-1").split("\r\n")
    if first.count(" ") != 2:
        return None
    method, target, version = first.split(" ")
    fields = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in fields}
    while len(body) < int(headers.get("content-length", 0)):
        chunk = connection.recv(65536)
        if not chunk:
            return None
        body += chunk
    return Request(method, target.split("?")[0], version, headers, body), target


def serve(port, handle, context=None):
    """Answers each connection in a thread of its own; handle gives bytes, or pieces of them."""
    listener = create_server(("0.0.0.0", port), backlog=64)
    print(f"registry is listening on port {port}{' (TLS)' if context else ''}")
    while True:
        connection, (peer, _) = listener.accept()
        threading.Thread(target=talk, args=(connection, peer, handle, context)).start()


def talk(connection, peer, handle, context):
    try:
        stream = context.wrap_socket(connection, server_side=True) if context else connection
        with stream:
            read = read_request(stream)
            if read is None:
                return
            request, target = read
            sent = handle(request, stream)
            for index, piece in enumerate([sent] if isinstance(sent, bytes) else sent):
                if index == 0:
                    status = piece[9:12].decode()
                    line = f'{peer} - - "{request.method} {target} {request.version}" {status} -'
                    sys.stdout.write(line + "\n")
                stream.sendall(piece)
    except ssl.SSLError as problem:
        print(f"{peer}: no TLS session: {problem.reason}", file=sys.stderr)
    except OSError as problem:
        print(f"{peer}: {problem}", file=sys.stderr)
