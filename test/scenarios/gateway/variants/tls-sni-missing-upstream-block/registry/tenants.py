"""Certificates by the name that the client asks for; strangers get none."""

import ssl

from wire import tls

NAMES = {"registry"}


def tls_by_name():
    context = tls()
    context.sni_callback = choose
    return context


def choose(connection, name, context):
    if name not in NAMES:
        print(f"refused a TLS session for {name or 'no name at all'}")
        return ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME
    return None
