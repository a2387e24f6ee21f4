from fastapi import FastAPI

from .settings import thing

app = FastAPI()
