import socket


def records(name):
    """The partner's service has many addresses, most of them IPv6 by now."""
    if name != "notes.partner.test":
        return None
    return [f"2001:db8::{n}" for n in range(1, 10)] + [socket.gethostbyname("app1")]
