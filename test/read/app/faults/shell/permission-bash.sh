#!/bin/bash
/faults/shell/not-executable.sh
