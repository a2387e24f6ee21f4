from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt

from crm.views import health_check
from messenger import widget

urlpatterns = [
    path("health/", health_check, name="health"),
    path("api/widget/messages/", csrf_exempt(widget.MessageView.as_view())),
]
