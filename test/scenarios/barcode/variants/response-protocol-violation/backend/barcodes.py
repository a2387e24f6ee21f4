"""POST /api/barcodes/upload-excel: a sheet in, PNG labels and one PDF out."""

import logging
import uuid

from fastapi import APIRouter, Depends, File, Form, HTTPException, Response, UploadFile

import labels
import pdf
import settings
import workbook
from accounts import current_account, spend_credit
from database import connect

router = APIRouter(prefix="/api/barcodes")
log = logging.getLogger("barcodes")


@router.post("/upload-excel")
def upload_excel(
    response: Response,
    file: UploadFile = File(...),
    create_pdf: bool = Form(True),
    pdf_grid_cols: int = Form(5),
    pdf_grid_rows: int = Form(12),
    account=Depends(current_account),
):
    content = file.file.read(settings.UPLOAD_LIMIT + 1)
    if len(content) > settings.UPLOAD_LIMIT:
        raise HTTPException(413, "The file is larger than 10 MB")
    credits_left = spend_credit(account)
    batch = uuid.uuid4().hex[:12]
    log.info("batch %s: %s, %d bytes", batch, file.filename, len(content))

    upload = settings.UPLOAD_DIR / f"{batch}.xlsx"
    upload.write_bytes(content)
    try:
        rows = workbook.read_rows(upload)
    except workbook.NotAWorkbook as problem:
        raise HTTPException(400, str(problem)) from problem

    images = [
        labels.draw(row, settings.DOWNLOAD_DIR / f"{batch}_{number:03}.png")
        for number, row in enumerate(rows, 1)
    ]
    document = None
    if create_pdf:
        document = settings.DOWNLOAD_DIR / f"barcodes_{batch}.pdf"
        pdf.write_grid(images, document, pdf_grid_cols, pdf_grid_rows)
    record(account, file.filename, len(rows), document)
    log.info("batch %s: %d labels", batch, len(images))
    response.headers["X-Labels"] = "\n".join(image.name for image in images)
    return {
        "success": True,
        "rows": len(rows),
        "files": [image.name for image in images],
        "pdf_file": document.name if document else None,
        "credits_left": credits_left,
    }


def record(account, source, rows, document) -> None:
    with connect() as connection:
        connection.execute(
            "INSERT INTO generations (account, source, rows, pdf) VALUES (?, ?, ?, ?)",
            (account["id"], source, rows, document.name if document else None),
        )
