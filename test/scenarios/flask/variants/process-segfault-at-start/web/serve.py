"""Serves the parcels from one process."""

import ctypes
from wsgiref.simple_server import make_server

from parcels import create_app

# Names the process for ps: PR_SET_NAME is 15, and wants the address of a string.
ctypes.CDLL(None).strlen(15)
make_server("0.0.0.0", 8000, create_app()).serve_forever()
