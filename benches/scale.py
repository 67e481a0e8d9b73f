#!/usr/bin/env python3
"""A made-up directory of 250 countries and 100,000 campaigns beside SQLite and beside the small site.

    benches/scale.py [CAMPAIGNS [ROUNDS]]

1. An unchanged start, without kept pages, to the first page of a country, against one pass of SELECT over the rows that the
   content is made of (`sqlite3` in Python, every column of every row; the text of the seeds, which is kept beside them, is
   left out), and against its limit of 1 second.
2. Memory after the start, the index of the search included, against the bytes of the texts that visitors read (what the
   tables of words hold, without the names of things and languages).
3. From saving the file of one country until its page shows the change, against the limits of 1 second (5,000 campaigns)
   and 8 seconds (100,000).
4. How long a visitor waits for a ready page, against the same page of the small site, whose bytes are the same (one
   connection, brotli, one core for each, in turn).
"""

import json
import os
import re
import sqlite3
import sys
import time
import urllib.error

import sites
from measure import CLIENT_CORE, JUDGED, Server, free_port, judged, load, not_measured, ratio, rounds, table
from starting import first_made_page_s

COUNTRIES, CAMPAIGNS, CAMPAIGNS_FEW = 250, 100_000, 5_000
COUNTRY = "/en/locations/country-ab"
START_LIMIT_S, START_LIMIT, MEMORY_LIMIT, LATENCY_LIMIT = 1.0, 1.5, 1.5, 1.05
CHANGE_LIMIT_S = {CAMPAIGNS_FEW: 1.0, CAMPAIGNS: 8.0}
# The first start seeds the database and judges every row.
SEEDING_S = 600
CHANGE_S = 120
# A page without numbers of the directory, so that it is the same at both sites.
SAME = "/en/privacy"
# A site is at rest when it has used less than this share of a core for so long.
REST_SHARE, REST_S, REST_WITHIN_S = 0.05, 2, 120
# What the content is made of, and not what SQLite or the migrations keep for themselves.
NOT_CONTENT = "sqlite\\_%", "\\_sqlx%", "seed\\_file%"


def tables(db):
    no = " AND ".join("name NOT LIKE ? ESCAPE '\\'" for _ in NOT_CONTENT)
    return [row[0] for row in db.execute(f"SELECT name FROM sqlite_schema WHERE type = 'table' AND {no}", NOT_CONTENT)]


def select_s(path):
    """One pass over all rows."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    began = time.monotonic()
    for name in tables(db):
        for _ in db.execute(f"SELECT * FROM {name}"):
            pass
    took = time.monotonic() - began
    db.close()
    return took


def text_bytes(path):
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    total = 0
    for name in tables(db):
        if name.endswith("_text"):
            # Columns of the primary key name the thing and the language.
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})") if row[2] == "TEXT" and row[5] == 0]
            sums = ", ".join(f"coalesce(sum(length(CAST({column} AS BLOB))), 0)" for column in columns)
            total += sum(db.execute(f"SELECT {sums} FROM {name}").fetchone())
    db.close()
    return total


def rest(server):
    """Waits until the index of the search is made."""
    until = time.monotonic() + REST_WITHIN_S
    while time.monotonic() < until:
        before = server.cpu_ns()
        time.sleep(REST_S)
        if server.cpu_ns() - before < REST_SHARE * REST_S * 1e9:
            return
    raise RuntimeError(f"the site does not come to rest within {REST_WITHIN_S} s")


def change_s(server, data, number):
    """Saves the file of a country with another title, and waits for it."""
    file = data / "countries" / "ab.sql"
    word = f"Changed{number}"
    changed, count = re.subn(r"('country-ab', 'en', ')[^']*", rf"\g<1>{word}", file.read_text(), count=1)
    assert count == 1, "the file of the country looks otherwise"
    began = time.monotonic()
    file.write_text(changed)
    while time.monotonic() < began + CHANGE_S:
        _, body = sites.fetch(server, COUNTRY, "identity")
        if f"<h1>{word}</h1>".encode() in body:
            return time.monotonic() - began
        time.sleep(0.01)
    raise RuntimeError(f"a change was not shown within {CHANGE_S} s")


def first_answer(server, page):
    """What a page says as soon as the site is open: until then, it listens and asks for patience."""
    until = time.monotonic() + SEEDING_S
    while True:
        try:
            return sites.fetch(server, page, "identity")[1]
        except urllib.error.HTTPError as error:
            if error.code != 503 or time.monotonic() > until:
                raise


class Directory:
    """A made-up directory, seeded."""

    def __init__(self, folder, campaigns):
        self.folder = folder / str(campaigns)
        self.folder.mkdir(exist_ok=True)
        self.data, self.state = self.folder / "data", self.folder / "state"
        self.database = self.state / "content.db"
        sites.seeds(self.data, COUNTRIES, campaigns)
        server = self.serve()
        try:
            faults = json.loads(first_answer(server, "/healthz"))["faults"]
            # Until the content is kept for the next start.
            rest(server)
        finally:
            server.stop()
        if faults:
            raise RuntimeError(f"the seeds have faults: {faults[:3]}")

    def serve(self):
        port = free_port()
        return Server(sites.serve(self.state, port, self.data), port, log=str(self.folder / "log"))


def attempt(what, work):
    """The rows of one question; when it can't be answered, the others still can."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 (whatever it was, it is told)
        not_measured(what, error)
        return []


def starts(directory, count):
    port = free_port()
    command = sites.serve(directory.state, port, directory.data)
    results = rounds(
        {
            "start": lambda: first_made_page_s(directory.state, command, port, COUNTRY),
            "select": lambda: select_s(directory.database),
        },
        count,
    )
    limits = [START_LIMIT_S] * count
    return [
        judged("unchanged start to the first page, against one pass of SELECT", ratio(results["start"], results["select"]), START_LIMIT),
        judged("the same against 1 second", ratio(results["start"], limits), 1),
    ]


def memory(directory):
    server = directory.serve()
    try:
        sites.fetch(server, COUNTRY)
        rest(server)
        share = server.memory_kib() * 1024 / text_bytes(directory.database)
    finally:
        server.stop()
    return [judged("memory after the start, against the bytes of text", (share,) * 3, MEMORY_LIMIT)]


def changes(directory, campaigns, count):
    limit = CHANGE_LIMIT_S[CAMPAIGNS_FEW if campaigns <= CAMPAIGNS_FEW else CAMPAIGNS]
    server = directory.serve()
    try:
        sites.fetch(server, COUNTRY)
        rest(server)
        took = []
        for number in range(count):
            took.append(change_s(server, directory.data, number))
            rest(server)
    finally:
        server.stop()
    what = f"a change until it is seen, {campaigns:,} campaigns, against {limit:g} s"
    return [judged(what, ratio(took, [limit] * count), 1)]


def latency(directory, folder, count):
    large, small = directory.serve(), None
    try:
        small = sites.site(folder, name="small")
        for server in (large, small):
            rest(server)
        bytes_of = [sites.settle(server, SAME)[1] for server in (large, small)]
        sizes = " and ".join(str(len(body)) for body in bytes_of)
        assert abs(len(bytes_of[0]) / len(bytes_of[1]) - 1) < 0.01, f"{SAME} is not the same page at both sites: {sizes} bytes"

        def wait(server):
            return lambda: 1 / load(server, SAME, 1, ["accept-encoding: br"], connections=1)[0]

        results = rounds({"large": wait(large), "small": wait(small)}, count)
    finally:
        large.stop()
        if small:
            small.stop()
    return [judged("wait for a ready page, against the small site", ratio(results["large"], results["small"]), LATENCY_LIMIT)]


def main():
    campaigns = int(sys.argv[1]) if len(sys.argv) > 1 else CAMPAIGNS
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    os.sched_setaffinity(0, {int(CLIENT_CORE)})
    with sites.workshop("scale") as (folder, _):
        rows = []
        try:
            directory = Directory(folder, campaigns)
        except Exception as error:  # noqa: BLE001 (whatever it was, it is told)
            not_measured(f"a directory of {campaigns:,} campaigns, so that a smaller one stands in", error)
            campaigns = CAMPAIGNS_FEW
            directory = Directory(folder, campaigns)
        megabytes = text_bytes(directory.database) / 1e6
        print(f"{COUNTRIES} countries, {campaigns:,} campaigns, {megabytes:.0f} MB of text; {count} rounds.\n", flush=True)
        rows += attempt("start of a large directory", lambda: starts(directory, count))
        rows += attempt("memory of a large directory", lambda: memory(directory))
        rows += attempt("wait for a page of a large directory", lambda: latency(directory, folder, 2 * count + 1))
        rows += attempt("a change in a large directory", lambda: changes(directory, campaigns, count))
        few = CAMPAIGNS_FEW
        if few < campaigns:
            rows += attempt(
                f"a change in a directory of {few:,} campaigns", lambda: changes(Directory(folder, few), few, count)
            )
        table(JUDGED, rows)


if __name__ == "__main__":
    main()
