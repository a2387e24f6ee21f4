import os

print(os.environ["PLAIN_SCRIPT_KEY"])
