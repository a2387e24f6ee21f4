from django.db import migrations, models

VENDORS = [
    ("tehran-shoes", "Tehran Shoes"),
    ("isfahan-rugs", "Isfahan Rugs"),
    ("tehran-shoes", "Tehran Shoes & Bags"),
]


def add_vendors(apps, schema_editor):
    Vendor = apps.get_model("products", "Vendor")
    for slug, name in VENDORS:
        Vendor.objects.create(slug=slug, name=name)


class Migration(migrations.Migration):
    dependencies = [("products", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="Vendor",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("slug", models.SlugField(unique=True)),
                ("name", models.CharField(max_length=80)),
            ],
        ),
        migrations.RunPython(add_vendors),
    ]
