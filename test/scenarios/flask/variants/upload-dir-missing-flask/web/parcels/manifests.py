"""POST /api/manifests: the CSV file that a carrier sends with a van."""

import os

from flask import Blueprint, request

from . import sheet

ARCHIVE = "/srv/archive/manifests"

pages = Blueprint("manifests", __name__, url_prefix="/api")


@pages.post("/manifests")
def receive():
    upload = request.files.get("manifest")
    if upload is None:
        return {"error": "the field manifest is missing"}, 400
    upload.save(os.path.join(ARCHIVE, upload.filename))
    upload.stream.seek(0)
    try:
        parcels = sheet.read(upload.stream)
    except sheet.NotAManifest as problem:
        return {"error": str(problem)}, 422
    return {"parcels": len(parcels), "grams": sum(parcel.grams for parcel in parcels)}, 201
