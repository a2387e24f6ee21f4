from typing import Annotated

from fastapi import APIRouter, Depends, File, HTTPException, UploadFile

MAX_IMAGE_SIZE: int = 5 * 1024 * 1024
router = APIRouter(prefix="/upload", tags=["upload"])


@router.post("/image")
async def upload_image(file: Annotated[UploadFile, File(description="an image")]):
    if file.size > MAX_IMAGE_SIZE:
        raise HTTPException(400, "larger than 5 MB")
    return {"url": file.filename}
