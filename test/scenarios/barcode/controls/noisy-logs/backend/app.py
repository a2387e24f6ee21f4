"""The barcode API: accounts, credits, and labels drawn from an uploaded Excel sheet."""

import logging

from fastapi import FastAPI, HTTPException
from fastapi.middleware.cors import CORSMiddleware

import accounts
import barcodes
import cleanup
import database
import health
import optional
import settings

log = logging.getLogger("barcodes")
log.setLevel(logging.INFO)
for handler in (logging.StreamHandler(), logging.FileHandler(settings.LOG_FILE)):
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)

app = FastAPI(title="Barcode Generator", openapi_url=None)
app.add_middleware(
    CORSMiddleware,
    allow_origins=settings.CORS_ORIGINS,
    allow_methods=["*"],
    allow_headers=["*"],
)
app.include_router(health.router)
app.include_router(accounts.router)
app.include_router(barcodes.router)


@app.on_event("startup")
def start() -> None:
    database.create_tables()
    cleanup.start()
    optional.look()


@app.get("/openapi.json")
def schema() -> None:
    raise HTTPException(401, "The schema is open to administrators only")
