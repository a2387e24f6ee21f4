from django.urls import include, path

from products import views

urlpatterns = [
    path("health/", views.health),
    path("api/", include("products.urls")),
]
