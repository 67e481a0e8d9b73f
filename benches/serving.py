#!/usr/bin/env python3
"""Ready pages against nginx and against a bare epoll responder.

    benches/serving.py [ROUNDS [SECONDS]]

The same bytes and the same headers from each, one core, 64 connections, rounds in turn; medians of the pairs.
"""

import subprocess
import sys

import sites
from measure import HERE, JUDGED, Server, free_port, judged, load, load_heads, ratio, rounds, table
from sites import FRANCE, fetch, settle

def epoll(folder, answer):
    """The bare responder with one prepared answer."""
    program = folder / "epoll"
    if not program.exists():
        subprocess.run(["cc", "-O2", "-o", program, HERE / "peers" / "epoll.c"], check=True)
    file = folder / "answer"
    file.write_bytes(answer)
    port = free_port()
    return Server([str(program), str(port), str(file)], port)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 2
    with sites.workshop("serving") as (folder, servers):
        ours = sites.site(folder)
        servers.append(ours)
        head, brotli = settle(ours)
        _, plain = fetch(ours, encoding="identity")
        port = free_port()
        theirs = Server(sites.nginx_command(folder, port, head, plain, brotli), port)
        servers.append(theirs)
        their_head, their_bytes = fetch(theirs)
        assert their_bytes == brotli and their_head.get("content-encoding") == "br", their_head
        lines = [f"{name}: {value}" for name, value in head.items() if name != "connection"]
        bare = epoll(folder, ("HTTP/1.1 200 OK\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode() + brotli)
        servers.append(bare)

        accept = "accept-encoding: br"
        known = {server: fetch(server)[0]["etag"] for server in (ours, theirs)}

        def ask(server, extra=()):
            return lambda: load(server, FRANCE, seconds, [accept, *extra])

        def heads(server):
            return lambda: load_heads(server, FRANCE, seconds, [accept])

        def unchanged(server):
            return ask(server, [f"if-none-match: {known[server]}"])

        results = rounds(
            {
                "ours": ask(ours), "nginx": ask(theirs), "bare": ask(bare),
                "ours HEAD": heads(ours), "nginx HEAD": heads(theirs),
                "ours 304": unchanged(ours), "nginx 304": unchanged(theirs),
            },
            count,
        )

    def column(name, index):
        return [result[index] for result in results[name]]

    rows = []
    for what, a, b, index, limit, at_most in [
        ("processor time per request, against nginx", "ours", "nginx", 1, 0.88, True),
        ("requests per second, against nginx", "ours", "nginx", 0, 1.05, False),
        ("processor time of a 304, against nginx", "ours 304", "nginx 304", 1, 1.05, True),
        ("processor time of HEAD, against nginx", "ours HEAD", "nginx HEAD", 1, 1.05, True),
        ("processor time per request, against a bare epoll responder", "ours", "bare", 1, 1.2, True),
    ]:
        rows.append(judged(what, ratio(column(a, index), column(b, index)), limit, at_most))
    print(f"The page of France, {len(brotli)} bytes in brotli, 64 connections, one core, {count} rounds of {seconds} s in turn.\n")
    table(JUDGED, rows)


if __name__ == "__main__":
    main()
