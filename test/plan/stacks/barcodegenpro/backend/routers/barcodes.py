from fastapi import APIRouter, File, Form, HTTPException, UploadFile

router = APIRouter()
MAX_FILE_SIZE = 10 * 1024 * 1024  # 10 MB


@router.post("/upload-excel", response_model=None)
async def upload_excel(
    file: UploadFile = File(...),
    create_pdf: bool = Form(False),
    pdf_grid_cols: int = Form(5),
):
    """Reads a sheet: @router.post("/not-a-route") in prose is none."""
    content = await file.read()
    if len(content) > MAX_FILE_SIZE:
        raise HTTPException(400, "too large")
    return {"rows": 0}
