"""A visitor whose upload takes long: sends its head, and nothing of its body for a minute."""

import socket
import time

connection = socket.create_connection(("edge", 80))
head = ["POST /api/documents HTTP/1.1", "Host: edge", "Content-Length: 100000", "", ""]
connection.sendall("\r\n".join(head).encode())
time.sleep(60)
