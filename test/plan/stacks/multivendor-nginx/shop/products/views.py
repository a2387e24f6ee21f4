from django.http import JsonResponse


def listing(request):
    return JsonResponse({"products": []})
