"""The registry, as a gRPC service: HTTP/2 without TLS, and nothing else."""

import os
from socket import create_server

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
SETTINGS = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
# PROTOCOL_ERROR (RFC 9113, section 3.4: a preface that is none).
GOAWAY = b"\x00\x00\x08\x07\x00\x00\x00\x00\x00" + b"\x00\x00\x00\x00\x00\x00\x00\x01"


def main(port):
    listener = create_server(("0.0.0.0", port), backlog=64)
    print(f"gRPC server is listening on port {port}")
    while True:
        connection, (peer, _) = listener.accept()
        try:
            greet(connection, peer)
        except OSError as problem:
            print(f"{peer}: {problem}")


def greet(connection, peer):
    with connection:
        connection.sendall(SETTINGS)
        if connection.recv(65536)[: len(PREFACE)] != PREFACE:
            print(f"{peer}: connection preface is missing")
            connection.sendall(GOAWAY)


if __name__ == "__main__":
    main(int(os.environ["REGISTRY_PORT"]))
