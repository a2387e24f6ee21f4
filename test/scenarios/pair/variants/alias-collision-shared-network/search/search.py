"""Full-text search, a service of another team."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Search(BaseHTTPRequestHandler):
    def do_GET(self):
        found = self.path.startswith("/search")
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(b"[]" if found else b"no such page")

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.send_response(404)
        self.end_headers()
        self.wfile.write(b"no such page")


print("Listening on http://0.0.0.0:5000", flush=True)
ThreadingHTTPServer(("0.0.0.0", 5000), Search).serve_forever()
