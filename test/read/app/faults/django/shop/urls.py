from django.http import HttpResponse
from django.urls import path

from shop.models import Order


def ok(request):
    return HttpResponse("ok " + request.META.get("HTTP_HOST", "") + request.get_host())


def table(request):
    return HttpResponse(str(Order.objects.count()))


def broken(request):
    return HttpResponse(Order(name="x").price)


urlpatterns = [path("ok", ok), path("table", table), path("broken", broken)]
