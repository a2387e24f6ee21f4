def records(name):
    """Every host of the intranet that nobody has registered leads to the parking page."""
    return ["127.81.82.83"] if name.endswith(".corp.test") else None
