#!/bin/sh
set -e

# The page for carriers, beside the service itself.
python3 -m http.server --directory carriers 8000 &

exec gunicorn --bind 0.0.0.0:8000 --workers 2 --access-logfile - "parcels:create_app()"
