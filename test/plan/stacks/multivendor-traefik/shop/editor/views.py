from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse


@staff_member_required
def upload_image(request):
    image = request.FILES.get("file")
    return JsonResponse({"location": image.name})
