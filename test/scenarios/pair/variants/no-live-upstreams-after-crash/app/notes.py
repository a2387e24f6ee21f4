"""Notes with attachments, kept in memory: a service that is small enough to run twice."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = int(os.environ.get("PORT", "5000"))
BIND = os.environ.get("BIND", "0.0.0.0")

NOTES = [{"id": 1, "text": "Buy milk"}]


class Notes(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/healthz":
            self.answer(200, {"status": "ok"})
        elif path == "/api/notes":
            self.answer(200, NOTES)
        else:
            self.answer(404, {"error": "not found"})

    def do_POST(self):
        os._exit(3)
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


class Server(ThreadingHTTPServer):
    request_queue_size = int(os.environ.get("BACKLOG", "64"))


if __name__ == "__main__":
    print(f"Listening on http://{BIND}:{PORT}", flush=True)
    Server((BIND, PORT), Notes).serve_forever()
