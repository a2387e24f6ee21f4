from fastapi import FastAPI, Depends, File, Form, UploadFile
from auth import require_key
from routers import barcodes

app = FastAPI(title="Barcodes", openapi_url=None)
app.include_router(barcodes.router, prefix="/api/barcodes", tags=["barcodes"])


@app.get("/healthz")
async def healthz():
    return {"status": "healthy"}


@app.get("/api/health", dependencies=[Depends(require_key)])
async def health():
    return {"status": "healthy"}
