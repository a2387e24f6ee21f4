try:
    from pydantic_settings import BaseSettings
except ImportError:
    from pydantic import BaseSettings
from fastapi import FastAPI


class Settings(BaseSettings):
    database_url: str
    api_key: str


settings = Settings()
app = FastAPI()
