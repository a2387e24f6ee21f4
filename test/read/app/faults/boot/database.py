import psycopg2
from fastapi import FastAPI

connection = psycopg2.connect(
    host="127.0.0.1", port=5432, dbname="shop", user="shop", password="wrong"
)
app = FastAPI()
