"""How gunicorn serves the parcels."""

import os
import signal

bind = "0.0.0.0:8000"
workers = 2
timeout = 0
accesslog = "-"


def post_worker_init(worker):
    """Waits for the debugger, which sends SIGCONT once it has attached."""
    os.kill(worker.pid, signal.SIGSTOP)
