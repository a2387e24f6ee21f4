import sys

if True:
    sys.exit("API_KEY is not set")
