"""What is nice to have: a cache, and a folder of an older release."""

import importlib
import logging
from pathlib import Path

log = logging.getLogger("barcodes")


def look() -> None:
    try:
        importlib.import_module("redis")
    except ImportError:
        log.warning("no cache, going on without", exc_info=True)
    try:
        Path("/app/legacy/labels.db").read_bytes()
    except OSError:
        log.exception("no labels of the older release")
