"""Healthcheck: does the service in this container answer?"""

import os
import urllib.request

port = os.environ.get("PORT", "5000")
urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2)
