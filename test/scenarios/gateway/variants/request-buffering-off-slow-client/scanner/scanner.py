"""The scanners in the depot send their pages over a slow line, several at a time."""

import select
import socket
import threading
import time

HEAD = b"POST /api/records/import HTTP/1.1\r\nHost: gateway\r\nContent-Length: 9000000\r\n\r\n"


def scan():
    while True:
        try:
            with socket.create_connection(("gateway", 80)) as line:
                line.sendall(HEAD)
                # An answer before the end is none that a scanner wants: it begins anew.
                while not select.select([line], [], [], 0.25)[0]:
                    line.sendall(b"x" * 512)
        except OSError as problem:
            print(f"scanner: {problem}, trying again")
            time.sleep(0.1)


def wait_for_registry():
    while True:
        try:
            return socket.create_connection(("registry", 8000)).close()
        except OSError:
            time.sleep(0.1)


wait_for_registry()
for _ in range(6):
    threading.Thread(target=scan).start()
