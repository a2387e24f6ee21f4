"""Draws the label templates before the service starts."""

import time

import code128

for template in range(1, 9):
    code128.widths(f"TEMPLATE {template:02}" * 20)
    time.sleep(0.5)
    print(f"template {template} of 8", flush=True)
