"""Takes documents and keeps them in a folder."""

import json
import os
import re
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STORE = os.environ.get("STORE", "/var/lib/documents")


class Documents(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/api/health":
            self.answer(200, {"status": "ok", "writable": os.access(STORE, os.W_OK)})
        elif path == "/api/documents":
            self.answer(200, {"documents": sorted(os.listdir(STORE))})
        else:
            self.answer(404, {"error": f"no route for {path}"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.split("?")[0] != "/api/documents":
            self.answer(404, {"error": f"no route for {self.path}"})
            return
        content = part(self.headers.get("Content-Type", ""), body)
        if content is None:
            self.answer(422, {"error": "the form has no file"})
            return
        name = uuid.uuid4().hex
        with open(os.path.join(STORE, name), "wb") as document:
            document.write(content)
        self.answer(201, {"id": name, "bytes": len(content)})

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def part(content_type, body):
    """The content of the form's first file; None where it has none."""
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    if not boundary:
        return None
    for piece in body.split(b"--" + boundary.group(1).encode()):
        head, _, content = piece.partition(b"\r\n\r\n")
        if b"filename=" in head:
            return content.removesuffix(b"\r\n")
    return None


if __name__ == "__main__":
    os.makedirs(STORE, exist_ok=True)
    port = int(os.environ.get("PORT", "5170"))
    print(f"documents API listens on port {port}")
    ThreadingHTTPServer((os.environ["HOST"], port), Documents).serve_forever()
