from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Product",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=120)),
                ("vendor", models.CharField(max_length=80)),
            ],
        ),
        migrations.CreateModel(
            name="ProductImage",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("image", models.FileField(upload_to="products/")),
                ("bytes", models.PositiveIntegerField()),
                ("added", models.DateTimeField(auto_now_add=True)),
            ],
        ),
    ]
