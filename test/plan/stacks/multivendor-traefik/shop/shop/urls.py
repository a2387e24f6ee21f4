from django.urls import include, path

from . import views

urlpatterns = [
    path("health/", views.health),
    path("tinymce/", include("editor.urls")),
]
