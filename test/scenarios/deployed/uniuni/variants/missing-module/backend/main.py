"""The API in one file, as it was deployed before anybody split it up."""
import logging
import os

import asyncpg
import sqlite3

from fastapi import FastAPI, HTTPException, Request

logger = logging.getLogger("uvicorn.error")
app = FastAPI()
pool = None


def connect():
    """sqlite stands in for Postgres: what counts is where the address comes from."""
    global pool
    if pool is None:
        url = os.environ["POSTGRES_URL"]
        pool = sqlite3.connect(url.removeprefix("sqlite:"), check_same_thread=False)
        pool.execute("create table if not exists drivers (name text)")
    return pool


@app.on_event("startup")
async def startup():
    try:
        connect()
    except Exception as error:  # The application starts all the same, and its endpoints fail.
        logger.warning("no database yet: %r", error)


@app.get("/health")
async def health():
    return {"status": "ok"}


@app.get("/api/v1/drivers")
async def drivers():
    return [name for (name,) in connect().execute("select name from drivers")]


@app.get("/api/auth/me")
async def me(request: Request):
    if "authorization" not in request.headers:
        raise HTTPException(status_code=401, detail="Not authenticated")
    return {"name": "somebody"}
