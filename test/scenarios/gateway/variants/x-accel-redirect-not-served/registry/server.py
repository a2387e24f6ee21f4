"""The registry of scanned documents."""

import os

from wire import answer, serve, tls

RECORDS = [
    {"number": "2024-0117", "title": "Lease, Harbour Street 4", "pages": 12},
    {"number": "2024-0118", "title": "Inventory of the south depot", "pages": 3},
]


def handle(request, stream):
    route = (request.method, request.path)
    if route in {("GET", "/healthz"), ("GET", "/api/health")}:
        return answer("200 OK", {"status": "ok", "records": len(RECORDS)})
    if route == ("GET", "/api/records"):
        return answer("200 OK", b"", headers=["X-Accel-Redirect: /kept/records.json"])
    if route == ("POST", "/api/records/import"):
        return answer("201 Created", {"received": len(request.body)})
    return answer("404 Not Found", {"error": "no such record"})


if __name__ == "__main__":
    context = tls() if os.environ.get("REGISTRY_TLS") == "on" else None
    serve(int(os.environ["REGISTRY_PORT"]), handle, context)
