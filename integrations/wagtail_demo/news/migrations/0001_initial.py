# Begun by makemigrations; written so that it holds from Wagtail 7.0 on.

import django.db.models.deletion
import linter.contrib.wagtail.mixin
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


PAGE = getattr(settings, "WAGTAIL_PAGE_MODEL", "wagtailcore.Page")  # a setting since Wagtail 8


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("wagtailcore", "0094_alter_page_locale"),
        ("wagtailimages", "0027_image_description"),
    ]

    operations = [
        migrations.CreateModel(
            name="SectionPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=PAGE,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="ArticlePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=PAGE,
                    ),
                ),
                ("lead_caption", models.CharField(blank=True, max_length=500)),
                ("lead_credit", models.CharField(blank=True, max_length=200)),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [("paragraph", 0), ("photo", 3)],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.RichTextBlock", (), {}),
                            1: ("wagtail.images.blocks.ImageChooserBlock", (), {}),
                            2: ("wagtail.blocks.CharBlock", (), {"required": False}),
                            3: ("wagtail.blocks.StructBlock", [[("image", 1), ("caption", 2), ("credit", 2)]], {}),
                        },
                    ),
                ),
                (
                    "lead",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailimages.image",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=(linter.contrib.wagtail.mixin.CutlineMixin, "wagtailcore.page"),
        ),
    ]
