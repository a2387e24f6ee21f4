from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from products.models import Product, ProductImage


def health(request):
    return HttpResponse("OK")


def index(request):
    return JsonResponse({"products": "/api/products/", "images": "/api/products/images/"})


def product_list(request):
    return JsonResponse({"products": list(Product.objects.values("name", "vendor"))})


@require_POST
def upload_image(request):
    file = request.FILES["image"]
    saved = ProductImage.objects.create(image=file, bytes=file.size)
    return JsonResponse({"id": saved.id, "url": saved.image.url}, status=201)
