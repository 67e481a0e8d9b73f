#!/usr/bin/env python3
"""The campaigns of a country, loaded and rendered anew for each request, against Django and Flask.

    benches/rendering.py [ROUNDS [SECONDS]]    (Django, Flask and gunicorn stand in a venv: PEERS_PYTHON is its interpreter)

All three show the same country of a made-up directory, from the same rows: campaigns with their texts, figures, themes and
sources, the initiatives that they belong to, a chart, a form, and the list of sources; uncompressed, one core, two connections.
First with as many campaigns as the page of a country shows (with one more, it is cut into pages); then with a hundred, which the
peers show on one page and this program on as many as it takes: one request of a peer stands against one for each of those. The
peers read the rows from SQLite, as such sites do: Django through its ORM with everything prefetched, Flask with six joins. Both
keep their templates parsed, take their words from the template, know one language, and run in gunicorn without a log.
This program has the rows in memory, which is its design; what it does for each request is to look the page up, put it into
words, number its sources and render it.

A page that was asked for in its plain spelling is kept ready. One in an odd spelling (`country%2Daa`) is the same page, but
rendered anew each time and never kept; such addresses are asked for here.
"""

import os
import re
import sqlite3
import sys
from pathlib import Path

import sites
from measure import CLIENT_CORE, HERE, JUDGED, Server, free_port, judged, loaded, ratio, rounds, table

COUNTRIES = 14
# `CAMPAIGNS_WHOLE_MAX` in src/content/paging.rs, and a country that is cut into pages.
ENTRIES = 7, 100
PLAIN = "/en/locations/country-aa"
# Sizes within a tenth of each other, or it is not the same page.
SIZE_SLACK = 0.1
# Of each peer, before anything is measured.
WARM_UP = 20

# Those that the page is made of. The peers get numbered rows and indexes, as their own tools would have made them.
INDEXES = {
    "country": ["slug"], "country_text": ["country", "locale"], "initiative": ["slug"],
    "initiative_text": ["initiative", "locale"], "presence": ["country"], "theme": ["slug"], "theme_text": ["theme", "locale"],
    "source": ["slug"], "unit": ["slug"], "unit_text": ["unit", "locale"], "campaign": ["country"],
    "campaign_text": ["campaign", "locale"], "campaign_theme": ["campaign"], "campaign_source": ["campaign"],
    "figure": ["campaign"],
}


def copy_rows(content, path):
    db = sqlite3.connect(path, uri=True)
    db.execute("ATTACH ? AS content", (f"file:{content}?mode=ro",))
    for name, columns in INDEXES.items():
        listed = ", ".join(f'"{row[1]}"' for row in db.execute(f"PRAGMA content.table_info({name})"))
        db.execute(f"CREATE TABLE {name} (id INTEGER PRIMARY KEY, {listed})")
        db.execute(f"INSERT INTO {name} SELECT rowid, {listed} FROM content.{name} ORDER BY rowid")
        db.execute(f"CREATE INDEX {name}_by ON {name} ({', '.join(columns)})")
    db.execute("CREATE INDEX campaign_slug ON campaign (slug)")
    db.commit()
    db.execute("ANALYZE main")
    db.close()


def peer(name, folder):
    gunicorn = Path(os.environ["PEERS_PYTHON"]).with_name("gunicorn")
    port = free_port()
    command = [
        str(gunicorn), "--chdir", str(HERE / "peers"), "--bind", f"127.0.0.1:{port}", "--workers", "1",
        "--worker-class", "gthread", "--threads", "2", "--log-level", "error", "--no-control-socket", f"{name}_site:application",
    ]
    env = {"PEER_DATABASE": str(folder / "peers.db"), "PEER_TEMPLATES": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return Server(command, port, log=str(folder / f"{name}.log"), env=env)


def ask(server, pages, requests):
    """So many requests for each page, all of them finished. Returns how often in a second all pages are answered, and the
    processor time for that in microseconds."""
    wait_s, cpu_us = 0, 0
    for page in pages:
        command = ["taskset", "-c", CLIENT_CORE, "ab", "-k", "-q", "-c2", f"-n{requests}", "-s60", server.url(page)]
        out, cpu_ns = loaded(server, command)
        if "Non-2xx" in out or not re.search(r"Failed requests:\s+0\n", out):
            raise RuntimeError(out)
        wait_s += 1 / float(re.search(r"Requests per second:\s+([\d.]+)", out)[1])
        cpu_us += cpu_ns / requests / 1000
    return 1 / wait_s, cpu_us


def odd(page):
    return page.replace("-", "%2D")


def pages_of(server):
    """The page of the country, and those into which it is cut, in the spelling that is never kept."""
    found, bodies = [PLAIN], []
    # Grows while it is gone through.
    for page in found:
        head, body = sites.fetch(server, odd(page), "identity")
        assert "etag" not in head, "an odd spelling must not be kept"
        bodies.append(body)
        links = re.findall(rf'href="({PLAIN}/[^"#]+)"', body.decode())
        found += [link for link in dict.fromkeys(links) if link not in found]
    return [odd(page) for page in found], bodies


def words(body):
    """Tags and words without the style, the address of the server, the odd spelling, and white space."""
    text = re.sub(r"<style>.*?</style>", "", body.decode(), flags=re.S)
    text = re.sub(r"http://127\.0\.0\.1(:\d+)?", "", text).replace("%2D", "-")
    return [part.strip() for part in re.split(r"(?<=>)", re.sub(r"\s+", " ", text))]


def entries(body):
    return body.count(b'<article class="card"')


def compare(amount, count, seconds):
    """A country with so many campaigns. Prints its table."""
    with sites.workshop("rendering") as (folder, servers):
        data = sites.seeds(folder / "data", COUNTRIES, COUNTRIES * amount)
        ours = sites.site(folder, data)
        servers.append(ours)
        pages, bodies = pages_of(ours)
        shown = sum(map(entries, bodies))
        assert shown == amount, f"{shown} entries instead of {amount}"
        copy_rows(folder / "state" / "content.db", folder / "peers.db")
        (folder / "style.css").write_bytes(re.search(rb"<style>(.*?)</style>", bodies[0], re.S)[1])
        asked = {"ours": (ours, pages)}
        are_same = len(pages) == 1
        for name in ("django", "flask"):
            server = peer(name, folder)
            servers.append(server)
            asked[name] = (server, [PLAIN])
            _, their = sites.fetch(server, PLAIN, "identity")
            assert entries(their) == amount, f"{name}: {entries(their)} entries instead of {amount}"
            if len(pages) == 1:
                assert abs(len(their) / len(bodies[0]) - 1) < SIZE_SLACK, f"{name}: {len(their)} bytes instead of {len(bodies[0])}"
                are_same &= words(their) == words(bodies[0])
        requests = {name: max(WARM_UP, int(ask(*where, WARM_UP)[0] * seconds)) for name, where in asked.items()}
        results = rounds(
            {name: lambda where=where, name=name: ask(*where, requests[name]) for name, where in asked.items()}, count
        )
    rows = []
    for name, called, limit in [("django", "Django", 25), ("flask", "Flask", 6)]:
        ours, theirs = results["ours"], results[name]
        often = ratio([each[0] for each in ours], [each[0] for each in theirs])
        cpu = ratio([each[1] for each in theirs], [each[1] for each in ours])
        rows.append(judged(f"shown per second, against {called}", often, limit, at_most=False))
        rows.append(judged(f"processor time of {called}, against ours", cpu, limit, at_most=False))
    if are_same:
        same = "the same words and tags from all three"
    elif len(pages) == 1:
        same = f"sizes within {SIZE_SLACK:.0%} of each other"
    else:
        same = f"on one page by the peers, on {len(pages)} by this program, and all of these are asked for"
    print(
        f"{amount} entries, uncompressed, rendered anew for each request; {same}. One core, two connections, {count} rounds of "
        f"about {seconds} s in turn.\n"
    )
    table(JUDGED, rows)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    for amount in ENTRIES:
        compare(amount, count, seconds)


if __name__ == "__main__":
    main()
