"""Reads a manifest: one parcel a row, weights in grams."""

import cgi  # noqa: F401
import csv
import io
from dataclasses import dataclass

COLUMNS = ["tracking", "city", "grams"]


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
    return [Parcel(row["tracking"], row["city"], int(row["grams"])) for row in rows]
