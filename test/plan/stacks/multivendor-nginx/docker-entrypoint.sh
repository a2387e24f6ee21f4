#!/bin/sh
# gunicorn --bind 0.0.0.0:8000 was the old one
python manage.py migrate && python manage.py collectstatic --noinput
exec gunicorn shop.wsgi:application --bind 0.0.0.0:80 --workers 4 --timeout 120
