#!/bin/sh
/faults/shell/not-executable.sh
