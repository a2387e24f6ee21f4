from django.urls import path

from editor.views import upload_image

urlpatterns = [path("upload-image/", upload_image, name="tinymce_upload")]
