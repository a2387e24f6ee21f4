from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("products", "0001_products")]
    operations = [
        migrations.AddField("Product", "price", models.PositiveIntegerField(default=0)),
    ]
