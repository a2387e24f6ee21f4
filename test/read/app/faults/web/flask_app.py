import logging
import os
import sqlite3
import time

from flask import Flask

app = Flask(__name__)


@app.get("/ok")
def ok():
    return "ok"


@app.post("/permission")
def permission():
    open("/srv/uploads/x.xlsx", "wb")
    return "saved"


@app.post("/table")
def table():
    sqlite3.connect(":memory:").execute("SELECT * FROM orders")
    return "saved"


@app.post("/slow")
def slow():
    time.sleep(6)
    return "late"


@app.post("/pid")
def pid():
    return str(os.getpid())


@app.post("/logged")
def logged():
    try:
        {}["sheet"]
    except KeyError:
        logging.getLogger("stock").exception("upload failed")
    return "logged", 500


@app.post("/leave")
def leave():
    os._exit(7)


if __name__ == "__main__":
    app.run(port=5000)
