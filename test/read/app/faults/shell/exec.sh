#!/bin/sh
exec gunicorn-not-here main:app
