from django.db import connection
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from products.models import Product, ProductImage


def health(request):
    return HttpResponse("OK")


def index(request):
    return JsonResponse({"products": "/api/products/", "images": "/api/products/images/"})


def product_list(request):
    return JsonResponse({"products": list(Product.objects.values("name", "vendor"))})


@csrf_exempt
@require_POST
def upload_image(request):
    file = request.FILES["image"]
    with connection.cursor() as cursor:
        cursor.execute("CREATE UNLOGGED TABLE IF NOT EXISTS thumbnails (image bytea)")
        cursor.execute("ALTER TABLE thumbnails ALTER COLUMN image SET STORAGE EXTERNAL")
        cursor.execute(
            "INSERT INTO thumbnails SELECT decode(repeat(md5(n::text), 400), 'hex')"
            " FROM generate_series(1, 20000) n"
        )
    saved = ProductImage.objects.create(image=file, bytes=file.size)
    return JsonResponse({"id": saved.id, "url": saved.image.url}, status=201)
