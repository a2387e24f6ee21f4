"""Sends whoever has no card to the page where one gets it."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Door(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", "/login")
        self.end_headers()


print("door is listening on port 9000")
ThreadingHTTPServer(("0.0.0.0", 9000), Door).serve_forever()
