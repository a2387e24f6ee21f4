"""Shows the latest records in the hall."""

import pathlib
import time
from urllib.request import urlopen

while True:
    try:
        with urlopen("http://registry:8000/api/records", timeout=3) as found:
            found.read(1)
    except ConnectionRefusedError:
        time.sleep(0.2)
    except OSError as problem:
        print(f"panel: {problem}")
        pathlib.Path("/tmp/silent").touch()
        time.sleep(10)
