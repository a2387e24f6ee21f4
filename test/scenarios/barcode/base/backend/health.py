"""Health: /healthz for the machines next door, the others for those who hold a key."""

from datetime import datetime, timezone
from typing import Optional

from fastapi import APIRouter, Depends, Header, HTTPException

import settings
from database import connect

router = APIRouter()


def require_key(x_api_key: Optional[str] = Header(default=None)) -> None:
    if x_api_key is None:
        raise HTTPException(401, "X-API-Key is missing")
    if settings.API_KEYS and x_api_key not in settings.API_KEYS:
        raise HTTPException(401, "X-API-Key is not valid")


@router.get("/healthz")
def healthz():
    return {"status": "healthy", "timestamp": datetime.now(timezone.utc).isoformat()}


@router.get("/health", dependencies=[Depends(require_key)])
@router.get("/api/health", dependencies=[Depends(require_key)])
def health():
    with connect() as connection:
        connection.execute("SELECT 1")
    return {**healthz(), "database": "ok"}
