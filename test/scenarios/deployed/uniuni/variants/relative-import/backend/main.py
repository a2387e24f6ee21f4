"""The API, split up."""
import sqlite3

from fastapi import FastAPI, HTTPException, Request

from .config import POSTGRES_URL

app = FastAPI()


@app.get("/health")
async def health():
    return {"status": "ok"}


@app.get("/api/v1/drivers")
async def drivers():
    return list(sqlite3.connect(POSTGRES_URL).execute("select name from drivers"))


@app.get("/api/auth/me")
async def me(request: Request):
    raise HTTPException(status_code=401)
