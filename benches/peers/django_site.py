"""The page of a country in Django: ORM with select_related and prefetch_related, cached templates, nothing else installed.

    gunicorn --chdir benches/peers django_site:application    (PEER_DATABASE, PEER_TEMPLATES: files and folder)
"""

import os
from pathlib import Path

from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={
        "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["PEER_DATABASE"], "CONN_MAX_AGE": None}
    },
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=[],
    MIDDLEWARE=[],
    ROOT_URLCONF=__name__,
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [Path(__file__).parent / "templates", os.environ["PEER_TEMPLATES"]],
            # With DEBUG off, this keeps templates parsed.
            "APP_DIRS": False,
        }
    ],
    USE_TZ=False,
)

import django  # noqa: E402 (settings first)

django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import models  # noqa: E402
from django.db.models import Prefetch  # noqa: E402
from django.shortcuts import get_object_or_404, render  # noqa: E402
from django.urls import path  # noqa: E402

import page  # noqa: E402


class Row(models.Model):
    class Meta:
        abstract = True
        app_label = "peer"
        managed = False


def link(to, column, name):
    return models.ForeignKey(to, models.CASCADE, to_field="slug", db_column=column, related_name=name)


class Country(Row):
    slug = models.TextField(unique=True)
    reviewed = models.TextField()

    class Meta(Row.Meta):
        db_table = "country"


class CountryText(Row):
    country = link(Country, "country", "texts")
    locale = models.TextField()
    title = models.TextField()
    intro = models.TextField()
    gaps = models.TextField()

    class Meta(Row.Meta):
        db_table = "country_text"


class Initiative(Row):
    slug = models.TextField(unique=True)

    class Meta(Row.Meta):
        db_table = "initiative"


class InitiativeText(Row):
    initiative = link(Initiative, "initiative", "texts")
    locale = models.TextField()
    name = models.TextField()
    summary = models.TextField()

    class Meta(Row.Meta):
        db_table = "initiative_text"


class Presence(Row):
    country = link(Country, "country", "presences")
    initiative = link(Initiative, "initiative", "presences")

    class Meta(Row.Meta):
        db_table = "presence"


class Theme(Row):
    slug = models.TextField(unique=True)

    class Meta(Row.Meta):
        db_table = "theme"


class ThemeText(Row):
    theme = link(Theme, "theme", "texts")
    locale = models.TextField()
    name = models.TextField()

    class Meta(Row.Meta):
        db_table = "theme_text"


class Source(Row):
    slug = models.TextField(unique=True)
    title = models.TextField()
    publisher = models.TextField()
    address = models.TextField()
    published = models.TextField()
    read = models.TextField()

    class Meta(Row.Meta):
        db_table = "source"


class Unit(Row):
    slug = models.TextField(unique=True)

    class Meta(Row.Meta):
        db_table = "unit"


class UnitText(Row):
    unit = link(Unit, "unit", "texts")
    locale = models.TextField()
    category = models.TextField()
    label = models.TextField()

    class Meta(Row.Meta):
        db_table = "unit_text"


class Campaign(Row):
    slug = models.TextField(unique=True)
    country = link(Country, "country", "campaigns")
    initiative = link(Initiative, "initiative", "campaigns")
    date = models.TextField()
    status = models.TextField()

    class Meta(Row.Meta):
        db_table = "campaign"


class CampaignText(Row):
    campaign = link(Campaign, "campaign", "texts")
    locale = models.TextField()
    name = models.TextField()
    headline = models.TextField()
    story = models.TextField()

    class Meta(Row.Meta):
        db_table = "campaign_text"


class CampaignTheme(Row):
    campaign = link(Campaign, "campaign", "themes")
    theme = link(Theme, "theme", "campaigns")

    class Meta(Row.Meta):
        db_table = "campaign_theme"


class CampaignSource(Row):
    campaign = link(Campaign, "campaign", "sources")
    source = link(Source, "source", "campaigns")

    class Meta(Row.Meta):
        db_table = "campaign_source"


class Figure(Row):
    slug = models.TextField(unique=True)
    campaign = link(Campaign, "campaign", "figures")
    unit = link(Unit, "unit", "figures")
    source = link(Source, "source", "figures")
    value = models.IntegerField()
    as_of = models.TextField()

    class Meta(Row.Meta):
        db_table = "figure"


def said(model, locale, prefix="texts"):
    return Prefetch(prefix, queryset=model.objects.filter(locale=locale), to_attr="said")


def country(request, locale, slug):
    country = get_object_or_404(Country.objects.prefetch_related(said(CountryText, locale)), slug=slug)
    labels = {
        unit: label
        for unit, label in UnitText.objects.filter(locale=locale, category="other").values_list("unit_id", "label")
    }
    presences = (
        Presence.objects.filter(country=country)
        .select_related("initiative")
        .prefetch_related(said(InitiativeText, locale, "initiative__texts"))
        .order_by("id")
    )
    campaigns = (
        Campaign.objects.filter(country=country)
        .prefetch_related(
            said(CampaignText, locale),
            Prefetch("themes", queryset=CampaignTheme.objects.order_by("id")),
            said(ThemeText, locale, "themes__theme__texts"),
            Prefetch("sources", queryset=CampaignSource.objects.select_related("source").order_by("id")),
            Prefetch("figures", queryset=Figure.objects.select_related("source").order_by("id")),
        )
        .order_by("id")
    )
    numbers, sources, by_initiative = page.Sources(), {}, {}

    def cite(source):
        sources[source.slug] = source
        return numbers.number(source.slug)

    for campaign in campaigns:
        text = campaign.said[0]
        by_initiative.setdefault(campaign.initiative_id, []).append(
            {
                "slug": campaign.slug,
                "name": text.name,
                "headline": text.headline,
                "story": text.story,
                "date": campaign.date,
                "status": page.STATUSES[campaign.status],
                "themes": [theme.theme.said[0].name for theme in campaign.themes.all()],
                "sources": [cite(cited.source) for cited in campaign.sources.all()],
                "figures": [
                    {
                        "amount": figure.value,
                        "value": page.number(figure.value),
                        "label": labels[figure.unit_id],
                        "as_of": figure.as_of,
                        "source": cite(figure.source),
                    }
                    for figure in campaign.figures.all()
                ],
            }
        )
    told = [campaign for some in by_initiative.values() for campaign in some]
    text = country.said[0]
    options = CountryText.objects.filter(locale=locale).order_by("title").values("country_id", "title")
    return render(
        request,
        "country.html",
        {
            "slug": slug,
            "path": f"/locations/{slug}",
            "title": text.title,
            "intro": text.intro,
            "description": page.beginning(text.intro),
            "locale": locale,
            "gaps": text.gaps,
            "reviewed": page.day(country.reviewed),
            "languages": page.LANGUAGES,
            "total": page.total(figure["amount"] for campaign in told for figure in campaign["figures"]),
            "chart": page.chart(told),
            "presences": [
                {
                    "slug": presence.initiative.slug,
                    "name": presence.initiative.said[0].name,
                    "summary": presence.initiative.said[0].summary,
                    "campaigns": by_initiative.get(presence.initiative_id, []),
                }
                for presence in presences
            ],
            "countries": [{"slug": option["country_id"], "title": option["title"]} for option in options],
            "sources": [
                {
                    "number": numbers.number(source.slug),
                    "title": source.title,
                    "publisher": source.publisher,
                    "address": source.address,
                    "published": source.published,
                    "read": page.day(source.read),
                }
                for source in sorted(sources.values(), key=lambda source: numbers.number(source.slug))
            ],
        },
    )


urlpatterns = [path("<slug:locale>/locations/<slug:slug>", country)]
application = get_wsgi_application()
