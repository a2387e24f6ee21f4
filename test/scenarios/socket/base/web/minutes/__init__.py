"""Minutes of meetings: a text file in, its decisions out."""

from flask import Flask, request

from .decisions import decisions_in

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/minutes")
def take():
    upload = request.files.get("minutes")
    if upload is None:
        return {"error": "the field minutes is missing"}, 400
    found = decisions_in(upload.read().decode("utf-8", "replace"))
    return {"decisions": found}, 201
