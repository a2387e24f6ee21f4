"""Thumbnails are made by another process; it takes its work from a list in Redis."""

import os

import redis

queue = redis.Redis.from_url(os.environ["REDIS_URL"])


def order(image):
    queue.rpush("thumbnails", image)
