#!/bin/sh
# Started by hand, as the deploy user; supervisord keeps the backend.
cd /home/deploy/liaotian/saas-demo
setsid nohup node server.js >/tmp/frontend.log 2>&1 </dev/null &
sleep 2
