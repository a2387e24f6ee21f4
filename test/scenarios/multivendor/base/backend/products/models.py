from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=120)
    vendor = models.CharField(max_length=80)


class ProductImage(models.Model):
    image = models.FileField(upload_to="products/")
    bytes = models.PositiveIntegerField()
    added = models.DateTimeField(auto_now_add=True)
