"""A thread that looks every two seconds for downloads older than a day, and removes them."""

import threading
import time

import settings

PAUSE = 2
KEEP = 24 * 3600


def remove_old() -> None:
    for path in settings.DOWNLOAD_DIR.glob("*_*.*"):
        if path.stat().st_mtime < time.time() - KEEP:
            path.unlink(missing_ok=True)


def work() -> None:
    while True:
        remove_old()
        time.sleep(PAUSE)


def start() -> None:
    threading.Thread(target=work, name="cleanup", daemon=True).start()
