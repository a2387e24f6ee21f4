"""No framework between gunicorn and the fault."""


def app(environ, start_response):
    if environ["PATH_INFO"] == "/broken":
        raise TypeError("the handler itself is broken")
    start_response("200 OK", [("Content-Length", "2")])
    return [b"ok"]
