"""Every route breaks in its own way; /ok does not."""
import asyncio
import os
import sqlite3
import sys

from fastapi import FastAPI

from stock import ledger

app = FastAPI()


@app.get("/ok")
def ok():
    return {"ok": True}


@app.post("/permission")
def permission():
    with open("/srv/uploads/x.xlsx", "wb") as target:
        target.write(b"x")


@app.post("/read-only")
def read_only():
    os.makedirs("/proc/sys/uploads")


@app.post("/missing-folder")
def missing_folder():
    open("/nowhere/x.xlsx", "wb")


@app.post("/env")
async def env():
    return os.environ["UPLOAD_DIR"]


@app.post("/plain-key")
async def plain_key():
    return {}["credits"]


@app.post("/table")
def table():
    sqlite3.connect(":memory:").execute("SELECT * FROM barcodes")


@app.post("/wrapped-table")
def wrapped_table():
    ledger.orders()


@app.post("/chained")
async def chained():
    try:
        ledger.amount("twelve")
    except ValueError as cause:
        raise RuntimeError("cannot read the workbook") from cause


@app.post("/handling")
async def handling():
    try:
        return {}["sheet"]
    except KeyError:
        ledger.amount("thirteen")


@app.post("/group")
async def group():
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(ledger.fail())


@app.post("/no-message")
async def no_message():
    raise LookupError


@app.post("/many-lines")
async def many_lines():
    raise ValueError("first line\nsecond line\n\n  fourth: line")


@app.post("/memory")
def memory():
    return bytearray(1 << 46)


@app.post("/leave")
def leave():
    sys.exit(3)


@app.post("/psycopg-refused")
def psycopg_refused():
    ledger.connect("127.0.0.1")


@app.post("/psycopg-unresolved")
def psycopg_unresolved():
    ledger.connect("database-of-nobody.invalid")


@app.post("/wrapped-refused")
def wrapped_refused():
    ledger.connect_wrapped("127.0.0.1")


@app.post("/redis")
def redis():
    ledger.cache("127.0.0.1")


@app.post("/redis-unresolved")
def redis_unresolved():
    ledger.cache("cache.invalid")


@app.post("/fetch")
def fetch():
    ledger.fetch("http://127.0.0.1:9/")


@app.post("/no-space")
def no_space():
    with open("/dev/full", "w", buffering=1) as full:
        full.write("x\n")
