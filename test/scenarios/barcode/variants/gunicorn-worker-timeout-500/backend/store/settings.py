"""Django, with what the environment decides."""

import os

ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "store.urls"
USE_TZ = True
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
