from rest_framework.response import Response
from rest_framework.views import APIView

WIDGET_MAX_FILE_SIZE = 5 * 1024 * 1024


class MessageView(APIView):
    def get(self, request):
        return Response([])

    def post(self, request):
        files = request.FILES.getlist("files")
        if any(one.size > WIDGET_MAX_FILE_SIZE for one in files):
            return Response({"error": "too large"}, status=400)
        return Response({"files": len(files)})
