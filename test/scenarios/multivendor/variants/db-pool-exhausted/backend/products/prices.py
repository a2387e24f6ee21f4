"""Prices come by plain SQL from the accounting schema."""

import os

from psycopg2.pool import ThreadedConnectionPool

pool = ThreadedConnectionPool(
    1, 1, dbname=os.environ["DB_NAME"], user=os.environ["DB_USER"], password=os.environ["DB_PASSWORD"], host=os.environ["DB_HOST"]
)


def currency():
    connection = pool.getconn()
    with connection.cursor() as cursor:
        cursor.execute("SELECT 'EUR'")
        return cursor.fetchone()[0]
