from fastapi import APIRouter, File, UploadFile

router = APIRouter()


@router.post("/{worker_id}/sessions/upload")
async def upload(worker_id: str, file: UploadFile = File(...)):
    return {"worker": worker_id}
