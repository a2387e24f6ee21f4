"""GET /health: answers as long as a worker does."""

from flask import Blueprint
from flask_tracking import link

pages = Blueprint("health", __name__)


@pages.get("/health")
def health():
    return {"status": "ok", "track": link("PX 1")}
