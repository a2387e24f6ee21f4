"""Names a device by the type allocation code, the first eight digits of its IMEI."""

MODELS = {
    "35320911": "Galaxy A15",
    "35693803": "Redmi Note 13",
    "01326600": "iPhone SE",
}


def model(code: str) -> str:
    return MODELS[code[:8]]
