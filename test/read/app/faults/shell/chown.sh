#!/bin/sh
set -e
chown root /srv/uploads
