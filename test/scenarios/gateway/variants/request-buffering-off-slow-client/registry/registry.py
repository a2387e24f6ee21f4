"""The registry of scanned documents, under gunicorn."""

import json
import pathlib

# There from the first scan on: until then the registry has nothing to show.
SCANNED = pathlib.Path("/tmp/scanned")

RECORDS = [{"number": "2024-0117", "title": "Lease, Harbour Street 4", "pages": 12}]


def application(environ, start_response):
    if environ["REQUEST_METHOD"] == "POST":
        SCANNED.touch()
        received = len(environ["wsgi.input"].read())
        return answer(start_response, "201 Created", {"received": received})
    if environ["PATH_INFO"] in {"/healthz", "/api/health"} and not SCANNED.exists():
        return answer(start_response, "503 Service Unavailable", {"error": "no scanner yet"})
    if environ["PATH_INFO"] in {"/healthz", "/api/health", "/api/records"}:
        return answer(start_response, "200 OK", RECORDS)
    return answer(start_response, "404 Not Found", {"error": "no such record"})


def answer(start_response, status, content):
    start_response(status, [("Content-Type", "application/json")])
    return [json.dumps(content).encode()]
