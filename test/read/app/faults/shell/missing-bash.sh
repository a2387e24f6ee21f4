#!/bin/bash
gunicorn-not-here main:app
