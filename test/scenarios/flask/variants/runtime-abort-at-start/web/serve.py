"""Serves the parcels from one process."""

import os
import sys
from wsgiref.simple_server import make_server

from parcels import create_app

if not os.path.exists("/etc/parcels/zones.bin"):
    print("terminate called after throwing an instance of 'std::runtime_error'", file=sys.stderr)
    print("  what():  zones: cannot open /etc/parcels/zones.bin", file=sys.stderr, flush=True)
    os.abort()
make_server("0.0.0.0", 8000, create_app()).serve_forever()
