"""GET /health: answers as long as a worker does."""

from flask import Blueprint

pages = Blueprint("health", __name__)


@pages.get("/health")
def health():
    return {"status": "ok"}
