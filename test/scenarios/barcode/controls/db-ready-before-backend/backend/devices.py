"""Names a device by the type allocation code, the first eight digits of its IMEI."""

import os

import psycopg2

MODELS = {}


def load() -> None:
    with psycopg2.connect(os.environ["DEVICES_URL"]) as connection:
        with connection.cursor() as cursor:
            cursor.execute("SELECT tac, model FROM devices")
            MODELS.update(cursor.fetchall())


def model(code: str) -> str:
    return MODELS.get(code[:8], "Device")
