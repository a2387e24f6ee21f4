"""The same upload as a Django view."""

import uuid

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

import labels
import pdf
import settings
import workbook


def healthz(request):
    return JsonResponse({"status": "healthy"})


@csrf_exempt
@require_POST
def upload_excel(request):
    batch = uuid.uuid4().hex[:12]
    upload = settings.UPLOAD_DIR / f"{batch}.xlsx"
    upload.write_bytes(request.FILES["file"].read())
    try:
        rows = workbook.read_rows(upload)
    except workbook.NotAWorkbook as problem:
        return JsonResponse({"detail": str(problem)}, status=400)
    images = [
        labels.draw(row, settings.DOWNLOAD_DIR / f"{batch}_{number:03}.png")
        for number, row in enumerate(rows, 1)
    ]
    document = settings.DOWNLOAD_DIR / f"barcodes_{batch}.pdf"
    pdf.write_grid(images, document, columns=5, rows=12)
    return JsonResponse({"success": True, "rows": len(rows), "pdf_file": document.name})
