from fastapi import FastAPI

thing = 1
fast = FastAPI()
