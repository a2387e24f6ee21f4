#!/bin/sh
gunicorn-not-here main:app
