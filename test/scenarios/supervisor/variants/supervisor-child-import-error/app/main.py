"""Feedback with an attachment."""

from flask import Flask, request

from app.mood import mod_of

app = Flask(__name__)


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/feedback")
def receive():
    letter = request.files.get("letter")
    if letter is None:
        return {"error": "the field letter is missing"}, 400
    text = letter.read().decode("utf-8", "replace")
    return {"mood": mood_of(text), "words": len(text.split())}, 201
