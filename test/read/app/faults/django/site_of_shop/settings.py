import os

SECRET_KEY = os.environ.get("DJANGO_SECRET", "")
if os.environ.get("STRICT") == "plain":
    REGION = os.environ["SHOP_REGION"]
DEBUG = bool(os.environ.get("DEBUG"))
ALLOWED_HOSTS = ["shop.example.com"]
ROOT_URLCONF = "shop.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "shop"]
STATIC_URL = "/static/"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
if os.environ.get("POSTGRES"):
    DATABASES["default"] = {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": os.environ["POSTGRES"],
        "NAME": "shop",
        "USER": "shop",
        "PASSWORD": "wrong",
    }
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
if not os.environ.get("QUIET"):
    LOGGING = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["console"], "level": "WARNING"},
    }
if os.environ.get("STRICT") == "environ":
    from django.core.exceptions import ImproperlyConfigured

    try:
        REGION = os.environ["SHOP_REGION"]
    except KeyError as missing:
        raise ImproperlyConfigured("Set the SHOP_REGION environment variable") from missing
