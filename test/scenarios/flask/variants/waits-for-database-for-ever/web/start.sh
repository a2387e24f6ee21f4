#!/bin/sh
until python3 -c "import socket; socket.create_connection(('db', 5432), 1)" 2>/dev/null; do
  echo "waiting for db:5432"
  sleep 1
done
exec gunicorn --bind 0.0.0.0:8000 "parcels:create_app()"
