"""Says who may come in: anybody with a card, and at the moment that is everybody."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Door(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()


print("door is listening on port 9000")
ThreadingHTTPServer(("0.0.0.0", 9000), Door).serve_forever()
