bind = "unix:/run/minutes/gunicorn.sock"
workers = 2
accesslog = "-"
