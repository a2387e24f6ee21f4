"""Reads the price list of the year before the service starts."""

import sys
from datetime import date
from pathlib import Path

PRICES = Path(f"prices-{date.today().year}.csv")

if not PRICES.exists():
    print(f"{PRICES}: there is no price list for this year")
    sys.exit(3)
