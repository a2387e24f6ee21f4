import os

POSTGRES_URL = os.environ.get("POSTGRES_URL", "")
