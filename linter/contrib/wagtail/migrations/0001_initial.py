"""The table of the step of a workflow; it asks of Wagtail what has been there since it has workflows."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """One table, and one for its groups."""

    initial = True
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0047_add_workflow_models"),
    ]
    operations = [
        migrations.CreateModel(
            name="CutlineTask",
            fields=[
                (
                    "task_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.task",
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        help_text="Members of these groups decide about pages with warnings.", to="auth.group"
                    ),
                ),
            ],
            options={
                "verbose_name": "Captions and credits, checked by Cutline",
                "verbose_name_plural": "Captions and credits, checked by Cutline",
            },
            bases=("wagtailcore.task",),
        )
    ]
