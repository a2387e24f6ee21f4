from fastapi import FastAPI

app = FastAPI()

def ok():
return 1
