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
        cursor.execute("SET max_parallel_workers_per_gather = 2")
        cursor.execute("SET parallel_setup_cost = 0")
        cursor.execute("SET parallel_tuple_cost = 0")
        cursor.execute("SET min_parallel_table_scan_size = 0")
        cursor.execute("SET work_mem = '64MB'")
        cursor.execute("CREATE TABLE IF NOT EXISTS thumbnails AS SELECT n, md5(n::text) AS hash FROM generate_series(1, 100000) n")
        cursor.execute("ANALYZE thumbnails")
        cursor.execute("SELECT count(*) FROM thumbnails a JOIN thumbnails b USING (hash)")
    saved = ProductImage.objects.create(image=file, bytes=file.size)
    return JsonResponse({"id": saved.id, "url": saved.image.url}, status=201)
