#!/bin/sh
set -e
mkdir /srv/uploads/new
echo never
