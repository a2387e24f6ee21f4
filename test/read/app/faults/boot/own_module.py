from fastapi import FastAPI

from stock.missing_part import thing

app = FastAPI()
