#!/usr/bin/env python3
"""The fullest page of a country, loaded and rendered anew for each request, against Django and Flask.

    benches/rendering.py [ROUNDS [SECONDS]]    (Django, Flask and gunicorn stand in a venv: PEERS_PYTHON is its interpreter)

All three show the page of the same country of a made-up directory, from the same rows: as many campaigns as the page of a
country shows (with one more, it is cut into pages) with their texts, figures, themes and sources, the initiatives that they
belong to, a chart, a form, and the list of sources; uncompressed, one core, two connections. The peers
read the rows from SQLite, as such sites do: Django through its ORM with everything prefetched, Flask with six joins. Both
keep their templates parsed, take their words from the template, know one language, and run in gunicorn without a log.
This program has the rows in memory, which is its design; what it does for each request is to look the page up, put it into
words, number its sources and render it.

A page that was asked for in its plain spelling is kept ready. One in an odd spelling (`country%2Daa`) is the same page, but
rendered anew each time and never kept; that is the address asked for here.
"""

import os
import re
import sqlite3
import sys
from pathlib import Path

import sites
from measure import CLIENT_CORE, HERE, JUDGED, Server, free_port, judged, loaded, ratio, rounds, table

# `CAMPAIGNS_WHOLE_MAX` in src/content/paging.rs.
COUNTRIES, ENTRIES = 14, 7
PLAIN, ODD = "/en/locations/country-aa", "/en/locations/country%2Daa"
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


def ask(server, page, requests):
    """So many requests, all of them finished. Returns requests per second and microseconds of processor time for each."""
    command = ["taskset", "-c", CLIENT_CORE, "ab", "-k", "-q", "-c2", f"-n{requests}", "-s60", server.url(page)]
    out, cpu_ns = loaded(server, command)
    if "Non-2xx" in out or not re.search(r"Failed requests:\s+0\n", out):
        raise RuntimeError(out)
    return float(re.search(r"Requests per second:\s+([\d.]+)", out)[1]), cpu_ns / requests / 1000


def words(body):
    """Tags and words without the style, the address of the server, the odd spelling, and white space."""
    text = re.sub(r"<style>.*?</style>", "", body.decode(), flags=re.S)
    text = re.sub(r"http://127\.0\.0\.1(:\d+)?", "", text).replace(ODD, PLAIN).replace(ODD[3:], PLAIN[3:])
    return [part.strip() for part in re.split(r"(?<=>)", re.sub(r"\s+", " ", text))]


def entries(body):
    return body.count(b'<article class="card"')


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    with sites.workshop("rendering") as (folder, servers):
        data = sites.seeds(folder / "data", COUNTRIES, COUNTRIES * ENTRIES)
        ours = sites.site(folder, data)
        servers.append(ours)
        copy_rows(folder / "state" / "content.db", folder / "peers.db")
        head, body = sites.fetch(ours, ODD, "identity")
        assert "etag" not in head, "an odd spelling must not be kept"
        (folder / "style.css").write_bytes(re.search(rb"<style>(.*?)</style>", body, re.S)[1])
        asked = {"ours": (ours, ODD)}
        for name in ("django", "flask"):
            server = peer(name, folder)
            servers.append(server)
            asked[name] = (server, PLAIN)
        requests, are_same = {}, True
        for name, (server, page) in asked.items():
            _, their = sites.fetch(server, page, "identity")
            assert entries(their) == entries(body), f"{name}: {entries(their)} entries instead of {entries(body)}"
            assert abs(len(their) / len(body) - 1) < SIZE_SLACK, f"{name}: {len(their)} bytes instead of {len(body)}"
            are_same &= words(their) == words(body)
            per_second, _ = ask(server, page, WARM_UP)
            requests[name] = max(WARM_UP, int(per_second * seconds))
        results = rounds(
            {name: lambda where=where, name=name: ask(*where, requests[name]) for name, where in asked.items()}, count
        )
    rows = []
    for name, called, limit in [("django", "Django", 25), ("flask", "Flask", 6)]:
        ours, theirs = results["ours"], results[name]
        per_second = ratio([each[0] for each in ours], [each[0] for each in theirs])
        cpu = ratio([each[1] for each in theirs], [each[1] for each in ours])
        rows.append(judged(f"requests per second, times {called}", per_second, limit, at_most=False))
        rows.append(judged(f"processor time of {called} for each request, times ours", cpu, limit, at_most=False))
    same = "the same words and tags from all three" if are_same else f"sizes within {SIZE_SLACK:.0%} of each other"
    print(
        f"A page of {entries(body)} entries, uncompressed, rendered anew for each request; {same}. One core, two connections, "
        f"{count} rounds of about {seconds} s in turn.\n"
    )
    table(JUDGED, rows)


if __name__ == "__main__":
    main()
