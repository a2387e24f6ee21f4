"""What the environment decides. A value that is missing stops the start."""

import json
import os
from pathlib import Path

API_KEYS = [key for key in os.environ.get("API_KEYS", "").split(",") if key]
CORS_ORIGINS = json.loads(os.environ["CORS_ORIGINS"])
SECRET_KEY = os.environ["SECRET_KEY"].encode()

DATABASE_PATH = Path(os.environ["DATABASE_PATH"])
DOWNLOAD_DIR = Path(os.environ["DOWNLOAD_DIR"])
LOG_FILE = Path(os.environ["LOG_FILE"])
UPLOAD_DIR = Path(os.environ["UPLOAD_DIR"])

START_CREDITS = 50
UPLOAD_LIMIT = 10 * 1024 * 1024
ROW_LIMIT = 200
