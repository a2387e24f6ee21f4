#!/bin/sh
# Started by hand, as the deploy user, with a log file of its own.
cd /home/deploy/liaotian/saas-demo
setsid nohup node server.js >/tmp/frontend.log 2>&1 </dev/null &
sleep 2
