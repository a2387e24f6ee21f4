import uvicorn
from fastapi import FastAPI

from app.api import upload

app = FastAPI()
app.include_router(upload.router, prefix="/api")


@app.get("/health")
def health():
    return {"status": "ok"}


if __name__ == "__main__":
    uvicorn.run("main:app", host="0.0.0.0", port=8000)
