"""The registry of scanned documents."""

import os
import time

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
        return answer("200 OK", RECORDS)
    if route == ("POST", "/api/records/import"):
        return answer("201 Created", {"received": len(request.body)})
    if route == ("GET", "/api/records/export"):
        time.sleep(4)  # the depot counts
        rows = "\n".join(f"{one['number']};{one['title']}" for one in RECORDS)
        return answer("200 OK", rows.encode(), "text/csv")
    return answer("404 Not Found", {"error": "no such record"})


if __name__ == "__main__":
    context = tls() if os.environ.get("REGISTRY_TLS") == "on" else None
    serve(int(os.environ["REGISTRY_PORT"]), handle, context)
