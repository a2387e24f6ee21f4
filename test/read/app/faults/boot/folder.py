from pathlib import Path

Path("/srv/uploads/new").mkdir(parents=True)


def app(environ, start_response):
    return []
