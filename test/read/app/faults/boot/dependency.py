from fastapi import FastAPI

import openpyxl_not_installed

app = FastAPI()
