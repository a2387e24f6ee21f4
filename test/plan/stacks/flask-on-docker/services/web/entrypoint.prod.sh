#!/bin/sh
while ! nc -z $SQL_HOST $SQL_PORT; do sleep 0.1; done
exec "$@"
