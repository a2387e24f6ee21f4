#!/bin/sh
set -e

export PGHOST="$DB_HOST" PGUSER="$DB_USER" PGPASSWORD="$DB_PASSWORD"
psql -d "$DB_NAME" -c '\q' || createdb --maintenance-db=postgres "$DB_NAME"

python3 manage.py migrate --noinput
python3 manage.py collectstatic --noinput

exec "$@"
