"""Thumbnails are made by another process, where there is one; it takes its work from Redis."""

import logging
import os

import redis

queue = redis.Redis.from_url(os.environ["REDIS_URL"], socket_connect_timeout=2)
log = logging.getLogger(__name__)


def order(image):
    try:
        queue.rpush("thumbnails", image)
    except redis.RedisError:
        log.exception("no thumbnail for %s", image)
