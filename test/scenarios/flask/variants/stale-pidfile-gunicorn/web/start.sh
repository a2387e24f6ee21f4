#!/bin/sh
gunicorn --pid run/gunicorn.pid --bind 0.0.0.0:8000 "parcels:create_app()"
echo "ended with $?"
exit 1
