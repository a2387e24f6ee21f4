"""The parcel service: manifests in, parcels out."""

from flask import Flask

from . import health, manifests


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 16 * 1024
    app.register_blueprint(health.pages)
    app.register_blueprint(manifests.pages)
    return app
