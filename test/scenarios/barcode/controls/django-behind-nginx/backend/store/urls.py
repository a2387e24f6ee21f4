from django.urls import path

from store import views

urlpatterns = [
    path("healthz", views.healthz),
    path("api/health", views.healthz),
    path("api/barcodes/upload-excel", views.upload_excel),
]
