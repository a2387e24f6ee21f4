import logging

from django.db import ProgrammingError, migrations, transaction

log = logging.getLogger(__name__)


def add_search(apps, schema_editor):
    """Fast search wants an extension that not every server has; without it search is slow."""
    try:
        with transaction.atomic():
            schema_editor.execute("CREATE TEXT SEARCH DICTIONARY shop (TEMPLATE = hunspell)")
    except ProgrammingError:
        log.exception("search works without the dictionary, only slower")


class Migration(migrations.Migration):
    dependencies = [("products", "0001_initial")]
    operations = [migrations.RunPython(add_search, migrations.RunPython.noop)]
