"""What both peers do after they have read their rows: the numbers, dates and totals of the page, as views of any site do it.

Less than ours: one language, words that stand in the templates, and no prose to take apart.
"""

from datetime import date

LANGUAGES = [
    {"tag": "en", "name": "English"},
    {"tag": "fr", "name": "Français"},
    {"tag": "de", "name": "Deutsch"},
    {"tag": "ar", "name": "العربية"},
]
STATUSES = {"active": "active", "ended": "ended", "unknown": "status unknown"}


def day(text):
    value = date.fromisoformat(text)
    return f"{value.day} {value:%B %Y}"


def beginning(text):
    """The first two sentences: what search engines show."""
    return ". ".join(text.split(". ")[:2]).rstrip(".") + "."


def number(value):
    return f"{value:,}"


class Sources:
    """Sources are numbered as they are met."""

    def __init__(self):
        self.numbers = {}

    def number(self, slug):
        return self.numbers.setdefault(slug, len(self.numbers) + 1)


def total(values):
    value = sum(values)
    cut = 10 ** max(0, len(str(value)) - 2)
    rounded = value // cut * cut
    words = f"{rounded / 1_000_000:g} million" if rounded >= 1_000_000 else number(rounded)
    return f"more than {words}" if rounded < value else words


def chart(campaigns):
    """The largest first; bars to scale."""
    rows = [(campaign, figure) for campaign in campaigns for figure in campaign["figures"]]
    rows.sort(key=lambda row: -row[1]["amount"])
    largest = rows[0][1]["amount"] if rows else 1
    return [
        {
            "slug": campaign["slug"],
            "name": campaign["name"],
            "value": figure["value"],
            "source": figure["source"],
            "bar": max(4, figure["amount"] * 1000 // largest),
        }
        for campaign, figure in rows
    ]
