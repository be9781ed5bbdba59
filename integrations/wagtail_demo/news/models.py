"""The page types of a small newspaper."""

from django.conf import settings
from django.db import models
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

from linter.contrib.wagtail.mixin import CutlineMixin


class PhotoBlock(blocks.StructBlock):
    """A picture in the text."""

    image = ImageChooserBlock()
    caption = blocks.CharBlock(required=False)
    credit = blocks.CharBlock(required=False)

    class Meta:
        icon = "image"
        template = "news/photo.html"


class SectionPage(Page):
    """A part of the paper."""


class ArticlePage(CutlineMixin, Page):
    """A story. The mixin is all that Cutline asks of it."""

    lead = models.ForeignKey("wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    lead_caption = models.CharField(max_length=500, blank=True)
    lead_credit = models.CharField(max_length=200, blank=True)
    body = StreamField([("paragraph", blocks.RichTextBlock()), ("photo", PhotoBlock())], blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("lead_caption"),
        FieldPanel("lead_credit"),
        FieldPanel("body"),
    ]
    api_fields = [APIField("body", writable=True)] if settings.HAS_API else [APIField("body")]
