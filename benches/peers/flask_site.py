"""The page of a country in Flask: plain SQL through sqlite3, Jinja templates.

    gunicorn --chdir benches/peers flask_site:application    (PEER_DATABASE, PEER_TEMPLATES: files and folder)
"""

import os
import sqlite3
import threading
from pathlib import Path

from flask import Flask, abort, render_template
from jinja2 import FileSystemLoader

import page

application = Flask(__name__)
application.jinja_loader = FileSystemLoader([Path(__file__).parent / "templates", os.environ["PEER_TEMPLATES"]])
application.config["TEMPLATES_AUTO_RELOAD"] = False
# One connection for each thread of the server.
opened = threading.local()


def rows(sql, *values):
    if not hasattr(opened, "database"):
        opened.database = sqlite3.connect(os.environ["PEER_DATABASE"])
        opened.database.row_factory = sqlite3.Row
    return opened.database.execute(sql, values).fetchall()


def grouped(found, key):
    groups = {}
    for row in found:
        groups.setdefault(row[key], []).append(row)
    return groups


@application.get("/<locale>/locations/<slug>")
def country(locale, slug):
    found = rows(
        "SELECT reviewed, title, intro, gaps FROM country JOIN country_text ON country = slug"
        " WHERE slug = ? AND locale = ?",
        slug, locale,
    )
    if not found:
        abort(404)
    text = found[0]
    presences = rows(
        "SELECT presence.initiative, name, summary FROM presence JOIN initiative_text USING (initiative)"
        " WHERE country = ? AND locale = ? ORDER BY presence.id",
        slug, locale,
    )
    campaigns = rows(
        "SELECT slug, initiative, date, status, name, headline, story FROM campaign"
        " JOIN campaign_text ON campaign = slug WHERE country = ? AND locale = ? ORDER BY campaign.id",
        slug, locale,
    )
    figures = grouped(
        rows(
            "SELECT figure.campaign, value, label, as_of, figure.source FROM figure JOIN campaign ON campaign.slug = campaign"
            " JOIN unit_text USING (unit) WHERE campaign.country = ? AND locale = ? AND category = 'other' ORDER BY figure.id",
            slug, locale,
        ),
        "campaign",
    )
    themes = grouped(
        rows(
            "SELECT campaign, theme_text.name FROM campaign_theme JOIN campaign ON slug = campaign"
            " JOIN theme_text USING (theme) WHERE country = ? AND locale = ? ORDER BY campaign_theme.id",
            slug, locale,
        ),
        "campaign",
    )
    cited = grouped(
        rows(
            "SELECT campaign, source FROM campaign_source JOIN campaign ON slug = campaign"
            " WHERE country = ? ORDER BY campaign_source.id",
            slug,
        ),
        "campaign",
    )
    numbers, by_initiative = page.Sources(), {}
    for campaign in campaigns:
        name = campaign["slug"]
        by_initiative.setdefault(campaign["initiative"], []).append(
            {
                "slug": name,
                "name": campaign["name"],
                "headline": campaign["headline"],
                "story": campaign["story"],
                "date": campaign["date"],
                "status": page.STATUSES[campaign["status"]],
                "themes": [theme["name"] for theme in themes.get(name, [])],
                "sources": [numbers.number(source["source"]) for source in cited.get(name, [])],
                "figures": [
                    {
                        "amount": figure["value"],
                        "value": page.number(figure["value"]),
                        "label": figure["label"],
                        "as_of": figure["as_of"],
                        "source": numbers.number(figure["source"]),
                    }
                    for figure in figures.get(name, [])
                ],
            }
        )
    told = [campaign for some in by_initiative.values() for campaign in some]
    marks = ", ".join("?" * len(numbers.numbers))
    sources = rows(
        f"SELECT slug, title, publisher, address, published, read FROM source WHERE slug IN ({marks})", *numbers.numbers
    )
    return render_template(
        "country.html",
        slug=slug,
        path=f"/locations/{slug}",
        title=text["title"],
        intro=text["intro"],
        description=page.beginning(text["intro"]),
        locale=locale,
        gaps=text["gaps"],
        reviewed=page.day(text["reviewed"]),
        languages=page.LANGUAGES,
        total=page.total(figure["amount"] for campaign in told for figure in campaign["figures"]),
        chart=page.chart(told),
        presences=[
            {
                "slug": presence["initiative"],
                "name": presence["name"],
                "summary": presence["summary"],
                "campaigns": by_initiative.get(presence["initiative"], []),
            }
            for presence in presences
        ],
        countries=rows("SELECT country AS slug, title FROM country_text WHERE locale = ? ORDER BY title", locale),
        sources=[
            {
                "number": numbers.number(source["slug"]),
                "title": source["title"],
                "publisher": source["publisher"],
                "address": source["address"],
                "published": source["published"],
                "read": page.day(source["read"]),
            }
            for source in sorted(sources, key=lambda source: numbers.number(source["slug"]))
        ],
    )
