#!/bin/sh
# supervisord keeps both programs; they take a moment.
sleep 4
