from fastapi import APIRouter

from app.api import group_ai, workers

api_router = APIRouter()
api_router.include_router(group_ai.router, prefix="/group-ai", tags=["group-ai"])
api_router.include_router(workers.router, prefix="/workers")
