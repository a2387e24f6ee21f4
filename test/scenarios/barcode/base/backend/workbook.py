"""Reads the rows to print from the first sheet of a workbook."""

from pathlib import Path
from typing import List, NamedTuple
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

import settings


class Row(NamedTuple):
    code: str
    text: str


class NotAWorkbook(Exception):
    """The upload is no workbook, or it holds no row to print."""


def read_rows(path: Path) -> List[Row]:
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError) as problem:
        raise NotAWorkbook("The file is no Excel workbook") from problem
    rows = []
    for cells in book.worksheets[0].iter_rows(min_row=2, max_row=settings.ROW_LIMIT + 1):
        values = [str(cell.value).strip() for cell in cells if cell.value is not None]
        if values:
            rows.append(Row(code=values[0], text=" ".join(values[1:])))
    book.close()
    if not rows:
        raise NotAWorkbook("The sheet has no rows below its header")
    return rows
