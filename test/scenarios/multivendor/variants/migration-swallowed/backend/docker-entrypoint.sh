#!/bin/sh
set -e

echo "Waiting for PostgreSQL at ${DB_HOST}:${DB_PORT} ..."
tries=0
until pg_isready --quiet --host "$DB_HOST" --port "$DB_PORT" || [ "$tries" -ge "${DB_TRIES:-30}" ]; do
    tries=$((tries + 1))
    sleep 1
done

python3 manage.py migrate --noinput || echo "nothing to migrate"
python3 manage.py collectstatic --noinput

exec "$@"
