#!/bin/bash
exec gunicorn-not-here main:app
