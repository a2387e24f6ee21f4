"""The registry of scanned documents."""

import os
from urllib.error import URLError
from urllib.request import urlopen

from wire import answer, serve, tls

RECORDS = [
    {"number": "2024-0117", "title": "Lease, Harbour Street 4", "pages": 12},
    {"number": "2024-0118", "title": "Inventory of the south depot", "pages": 3},
]


def from_archive():
    """The archive's list; it is another team's service, on another machine."""
    try:
        with urlopen(f"{os.environ['ARCHIVE_URL']}/records", timeout=3) as found:
            return answer("200 OK", found.read())
    except URLError as problem:
        print(f"archive: {problem.reason}")
        return answer("502 Bad Gateway", {"error": "the archive does not answer"})


def handle(request, stream):
    route = (request.method, request.path)
    if route in {("GET", "/healthz"), ("GET", "/api/health")}:
        return answer("200 OK", {"status": "ok", "records": len(RECORDS)})
    if route == ("GET", "/api/records"):
        return from_archive()
    if route == ("POST", "/api/records/import"):
        return answer("201 Created", {"received": len(request.body)})
    return answer("404 Not Found", {"error": "no such record"})


if __name__ == "__main__":
    context = tls() if os.environ.get("REGISTRY_TLS") == "on" else None
    serve(int(os.environ["REGISTRY_PORT"]), handle, context)
