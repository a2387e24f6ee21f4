"""Slow phones: each holds a connection in the middle of its upload."""

import socket
import time

held = []
for _ in range(2100):
    try:
        one = socket.create_connection(("edge", 80), timeout=5)
        one.sendall(b"POST /api/documents HTTP/1.1\r\nHost: edge\r\nContent-Length: 9999\r\n\r\nhalf")
        held.append(one)
    except OSError:
        break
time.sleep(45)
