"""SQLite: who may upload, and what was generated."""

import sqlite3
from contextlib import contextmanager

import settings

ACCOUNTS = """
CREATE TABLE IF NOT EXISTS accounts (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  username TEXT NOT NULL UNIQUE,
  password TEXT NOT NULL,
  credits INTEGER NOT NULL
)
"""


@contextmanager
def connect():
    connection = sqlite3.connect(settings.DATABASE_PATH, timeout=10)
    connection.row_factory = sqlite3.Row
    try:
        with connection:
            yield connection
    finally:
        connection.close()


def create_tables() -> None:
    with connect() as connection:
        connection.execute(ACCOUNTS)
