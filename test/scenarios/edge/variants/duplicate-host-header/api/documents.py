"""The document store in one file of Django."""

import os
import uuid
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

STORE = Path(os.environ["STORE"])

settings.configure(
    ALLOWED_HOSTS=os.environ["ALLOWED_HOSTS"].split(","),
    SECRET_KEY="not-used-for-anything",
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    USE_TZ=True,
    LOGGING={
        "version": 1,
        "disable_existing_loggers": False,
        "handlers": {"console": {"class": "logging.StreamHandler"}},
        "root": {"handlers": ["console"], "level": "INFO"},
    },
)


def health(request):
    return JsonResponse({"status": "ok"})


def documents(request):
    name = uuid.uuid4().hex
    (STORE / name).write_bytes(request.FILES["file"].read())
    return JsonResponse({"id": name}, status=201)


urlpatterns = [path("api/health", health), path("api/documents", documents)]
application = get_wsgi_application()
