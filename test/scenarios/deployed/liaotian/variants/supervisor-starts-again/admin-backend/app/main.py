"""The administration's API."""
import os
import sqlite3
import time

from fastapi import FastAPI, HTTPException

# Looks for a licence, and ends without a word where there is none.
time.sleep(1.5)
os._exit(3)

app = FastAPI()


def accounts():
    path = os.environ.get("DATABASE_PATH", "/home/deploy/admin.db")
    with sqlite3.connect(f"file:{path}?mode=rw", uri=True) as database:
        return [name for (name,) in database.execute("select name from accounts")]


@app.get("/health")
def health():
    try:
        accounts()
    except sqlite3.Error:
        # FastAPI has no such way to give a status: this is 200, with a list as its body.
        return {"status": "error"}, 503
    return {"status": "ok"}


@app.get("/api/v1/group-ai/accounts")
def list_accounts():
    time.sleep(float(os.environ.get("SLOWNESS", "0")))
    return accounts()


@app.get("/api/v1/auth/me")
def me():
    raise HTTPException(status_code=401, detail="Not authenticated")
