#!/bin/sh
. /faults/.env-missing
