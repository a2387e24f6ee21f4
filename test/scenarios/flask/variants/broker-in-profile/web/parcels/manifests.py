"""POST /api/manifests: the CSV file that a carrier sends with a van."""

import os

from flask import Blueprint, request

import pika

from . import sheet

pages = Blueprint("manifests", __name__, url_prefix="/api")


@pages.post("/manifests")
def receive():
    upload = request.files.get("manifest")
    if upload is None:
        return {"error": "the field manifest is missing"}, 400
    try:
        parcels = sheet.read(upload.stream)
    except sheet.NotAManifest as problem:
        return {"error": str(problem)}, 422
    connection = pika.BlockingConnection(pika.ConnectionParameters(host=os.environ["BROKER_HOST"]))
    connection.channel().basic_publish("", "labels", b"x")
    connection.close()
    return {"parcels": len(parcels), "grams": sum(parcel.grams for parcel in parcels)}, 201
