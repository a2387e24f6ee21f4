"""Names a device by the type allocation code, the first eight digits of its IMEI."""

import time

QUERY_SECONDS = 3

MODELS = {
    "35320911": "Galaxy A15",
    "35693803": "Redmi Note 13",
    "86475905": "Spark 20",
    "01326600": "iPhone SE",
}


def model(code: str) -> str:
    time.sleep(QUERY_SECONDS)  # the registry answers a little more than one query a second
    return MODELS.get(code[:8], "Device")
