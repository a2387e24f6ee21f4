import urllib.request

import psycopg2
import redis
import sqlalchemy


def amount(text):
    return int(text)


async def fail():
    raise RuntimeError("a task of the group failed")


def connect(host):
    return psycopg2.connect(
        host=host, port=5432, dbname="shop", user="shop", password="wrong", connect_timeout=3
    )


def connect_wrapped(host):
    engine = sqlalchemy.create_engine(f"postgresql+psycopg2://shop:wrong@{host}:5432/shop")
    return engine.connect()


def orders():
    with sqlalchemy.create_engine("sqlite://").connect() as connection:
        return connection.execute(sqlalchemy.text("SELECT * FROM orders")).all()


def cache(host):
    return redis.Redis(host=host, port=6379).ping()


def fetch(url):
    return urllib.request.urlopen(url, timeout=3).read()
