from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/healthz")
def healthz():
    return jsonify(status="ok")


@app.post("/tickets")
def create():
    attachment = request.files["attachment"]
    return jsonify(bytes=len(attachment.read())), 201, {"X-Token": "a" * 9000}
