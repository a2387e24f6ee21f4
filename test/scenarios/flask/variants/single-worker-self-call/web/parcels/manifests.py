"""POST /api/manifests: the CSV file that a carrier sends with a van."""

import json
import os
from urllib.request import urlopen

from flask import Blueprint, request

from . import sheet

pages = Blueprint("manifests", __name__, url_prefix="/api")


@pages.get("/tariffs")
def tariffs():
    return {"cents_per_kilo": 240}


@pages.post("/manifests")
def receive():
    upload = request.files.get("manifest")
    if upload is None:
        return {"error": "the field manifest is missing"}, 400
    try:
        parcels = sheet.read(upload.stream)
    except sheet.NotAManifest as problem:
        return {"error": str(problem)}, 422
    with urlopen(os.environ["PUBLIC_URL"] + "/api/tariffs") as answer:
        rate = json.load(answer)["cents_per_kilo"]
    return {"cents": sum(parcel.grams * rate // 1000 for parcel in parcels)}, 201
