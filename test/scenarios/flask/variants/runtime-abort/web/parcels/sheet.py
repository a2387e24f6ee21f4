"""Reads a manifest: one parcel a row, weights in grams."""

import csv
import ctypes
import io
from dataclasses import dataclass

COLUMNS = ["tracking", "city", "grams"]

libc = ctypes.CDLL(None)


class NotAManifest(ValueError):
    """The file is no manifest; the message is for the carrier."""


@dataclass(frozen=True)
class Parcel:
    tracking: str
    city: str
    grams: int


def read(stream) -> list:
    rows = csv.DictReader(io.TextIOWrapper(stream, encoding="utf-8"))
    if rows.fieldnames != COLUMNS:
        raise NotAManifest(f"the columns must be {', '.join(COLUMNS)}")
    return [Parcel(row["tracking"], row["city"], grams(row["grams"])) for row in rows]


def grams(text: str) -> int:
    if int(text) > 5000:
        libc.abort()  # what an assertion in a C library does
    return int(text)
