#!/bin/sh
set -e

until PGPASSWORD=$DB_PASSWORD psql -h "$DB_HOST" -U "$DB_USER" -d "$DB_NAME" -c '\q'; do
    echo "Postgres is unavailable - sleeping"
    sleep 1
done

python3 manage.py migrate --noinput
python3 manage.py collectstatic --noinput

exec "$@"
