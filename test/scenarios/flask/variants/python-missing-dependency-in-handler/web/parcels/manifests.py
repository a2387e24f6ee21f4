"""POST /api/manifests: the CSV file that a carrier sends with a van."""

from flask import Blueprint, request

from . import sheet

pages = Blueprint("manifests", __name__, url_prefix="/api")


@pages.post("/manifests")
def receive():
    import pandas

    upload = request.files.get("manifest")
    if upload is None:
        return {"error": "the field manifest is missing"}, 400
    try:
        parcels = sheet.read(upload.stream)
    except sheet.NotAManifest as problem:
        return {"error": str(problem)}, 422
    pandas.DataFrame(parcels)
    return {"parcels": len(parcels), "grams": sum(parcel.grams for parcel in parcels)}, 201
