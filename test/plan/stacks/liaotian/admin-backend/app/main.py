from fastapi import FastAPI

from app.api import api_router
from app.core.config import settings

app = FastAPI()
app.include_router(api_router, prefix=settings.API_V1_PREFIX)


@app.get("/healthz")
@app.get("/health")
def health():
    return {"status": "error"}, 503
