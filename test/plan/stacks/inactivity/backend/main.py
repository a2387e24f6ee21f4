from fastapi import FastAPI, Form

app = FastAPI()


@app.get("/health")
async def health():
    return {"status": "ok"}


@app.post("/api/v1/auth/token")
async def token(username: str = Form(...), password: str = Form(...)):
    return {"access_token": "none"}
