"""Draws one label: the barcode, its code in plain text, and what the device is."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

import code128
import devices
from workbook import Row

MODULE = 2
HEIGHT = 120
SHEET = (4960, 7016)  # A4 at 600 dpi
MARGIN = 20
FONT = ImageFont.load_default()
sheets = []


def draw(row: Row, path: Path) -> Path:
    code = row.code[:32]
    bars = code128.widths(code)
    image = Image.new("L", (sum(bars) * MODULE + 2 * MARGIN, HEIGHT + 2 * MARGIN), 255)
    pen = ImageDraw.Draw(image)
    left = MARGIN
    for place, width in enumerate(bars):
        if place % 2 == 0:
            pen.rectangle((left, MARGIN, left + width * MODULE - 1, HEIGHT - MARGIN), fill=0)
        left += width * MODULE
    caption = f"{devices.model(code)} {row.text}".encode("latin-1", "replace").decode("latin-1")
    pen.text((MARGIN, HEIGHT - MARGIN + 4), code, fill=0, font=FONT)
    pen.text((MARGIN, HEIGHT), caption[:48], fill=0, font=FONT)
    image.save(path)
    sheet = Image.new("RGB", SHEET, "white")
    sheet.paste(image, (MARGIN, MARGIN))
    sheets.append(sheet)
    return path
