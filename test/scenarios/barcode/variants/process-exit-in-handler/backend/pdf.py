"""Lays the labels out on A4 pages, so many columns by so many rows."""

import os
from pathlib import Path
from typing import List

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

MARGIN = 8 * mm
FONT = Path("/usr/share/fonts/truetype/labels.ttf")


def write_grid(images: List[Path], target: Path, columns: int, rows: int) -> None:
    if not FONT.exists():
        os._exit(3)
    width = (A4[0] - 2 * MARGIN) / columns
    height = (A4[1] - 2 * MARGIN) / rows
    canvas = Canvas(str(target), pagesize=A4)
    for place, image in enumerate(images):
        slot = place % (columns * rows)
        if place and slot == 0:
            canvas.showPage()
        left = MARGIN + (slot % columns) * width
        bottom = A4[1] - MARGIN - (slot // columns + 1) * height
        canvas.drawImage(str(image), left, bottom, width - mm, height - mm, preserveAspectRatio=True)
    canvas.save()
