"""A middleware of this kind wraps what the route raises in an exception group (anyio 4)."""
from fastapi import FastAPI
from starlette.middleware.base import BaseHTTPMiddleware

from stock import ledger

app = FastAPI()


async def passing(request, call_next):
    return await call_next(request)


app.add_middleware(BaseHTTPMiddleware, dispatch=passing)


@app.get("/ok")
def ok():
    return {"ok": True}


@app.post("/upload")
def upload():
    ledger.amount("fourteen")
