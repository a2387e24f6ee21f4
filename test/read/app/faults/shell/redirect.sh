#!/bin/sh
echo x > /srv/uploads/x
