"""Refuses to start a warehouse that is closed for the season."""

import os
import sys

CLOSED = {"north", "harbour"}

name = os.environ["WAREHOUSE"]
if name in CLOSED:
    print(f"warehouse {name}: closed until 1 March", file=sys.stderr)
    sys.exit(9)
