"""The registry of scanned documents."""

import base64
import hashlib
import os

from wire import answer, serve, tls

RECORDS = [
    {"number": "2024-0117", "title": "Lease, Harbour Street 4", "pages": 12},
    {"number": "2024-0118", "title": "Inventory of the south depot", "pages": 3},
]


def live(request):
    """News of scans as they come in, over a WebSocket (RFC 6455)."""
    wanted = request.headers.get("upgrade", "").lower() == "websocket"
    if not wanted or request.version == "HTTP/1.0":
        upgrade = ["Upgrade: websocket"]
        return answer("426 Upgrade Required", {"error": "WebSocket only"}, headers=upgrade)
    key = request.headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accepted = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    lines = ["Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Accept: {accepted}"]
    hello = b'{"scans": 0}'
    frame = bytes([0x81, len(hello)]) + hello
    return "\r\n".join(["HTTP/1.1 101 Switching Protocols", *lines, "", ""]).encode() + frame


def handle(request, stream):
    route = (request.method, request.path)
    if route in {("GET", "/healthz"), ("GET", "/api/health")}:
        return answer("200 OK", {"status": "ok", "records": len(RECORDS)})
    if route == ("GET", "/api/records"):
        return answer("200 OK", RECORDS)
    if route == ("POST", "/api/records/import"):
        return answer("201 Created", {"received": len(request.body)})
    if route == ("GET", "/api/live"):
        return live(request)
    return answer("404 Not Found", {"error": "no such record"})


if __name__ == "__main__":
    context = tls() if os.environ.get("REGISTRY_TLS") == "on" else None
    serve(int(os.environ["REGISTRY_PORT"]), handle, context)
