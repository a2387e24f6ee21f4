"""Notes with attachments, kept in memory: a service that is small enough to run twice."""

import json
import os
import socketserver
from http.server import BaseHTTPRequestHandler

SOCKET = "/run/notes/notes.sock"

NOTES = [{"id": 1, "text": "Buy milk"}]


class Notes(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def address_string(self):
        return "nginx"

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/healthz":
            self.answer(200, {"status": "ok"})
        elif path == "/api/notes":
            self.answer(200, NOTES)
        else:
            self.answer(404, {"error": "not found"})

    def do_POST(self):
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        if self.path.split("?")[0] == "/api/attachments":
            self.answer(201, {"bytes": len(body)})
        else:
            self.answer(404, {"error": "not found"})

    def answer(self, status, content):
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(socketserver.UnixStreamServer):
    request_queue_size = 1


if __name__ == "__main__":
    if os.path.exists(SOCKET):
        os.remove(SOCKET)
    server = Server(SOCKET, Notes)
    os.chmod(SOCKET, 0o666)
    print(f"Listening on {SOCKET}", flush=True)
    server.serve_forever()
