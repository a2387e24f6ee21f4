from django.urls import path

from products import views

urlpatterns = [
    path("", views.index),
    path("products/", views.product_list),
    path("products/images/", views.upload_image),
    path("vendors/", views.vendor_list),
]
