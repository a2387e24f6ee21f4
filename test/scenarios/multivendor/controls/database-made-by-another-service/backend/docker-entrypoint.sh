#!/bin/sh
set -e

tries=0
until python3 manage.py migrate --noinput; do
    tries=$((tries + 1))
    [ "$tries" -lt 20 ] || exit 1
    sleep 1
done
python3 manage.py collectstatic --noinput

exec "$@"
