"""Ready pages against nginx and against a bare epoll responder.

    benches/serving.py [ROUNDS [SECONDS]]

The same bytes and the same headers from each, one core, 64 connections, rounds in turn; medians of the pairs.
"""

import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import measure
from measure import HERE, ROOT, Server, free_port, load, load_heads, ratio, rounds, table, verdict

PAGE = "/en/locations/france"
# What a server writes by itself, or what depends on the file.
OWN = {"date", "content-length", "content-type", "content-encoding", "etag", "connection", "server", "vary"}


def fetch(server, encoding="br", tag=None):
    headers = {"accept-encoding": encoding, **({"if-none-match": tag} if tag else {})}
    with urllib.request.urlopen(urllib.request.Request(server.url(PAGE), headers=headers)) as answer:
        return dict((name.lower(), value) for name, value in answer.headers.items()), answer.read()


def settle(server):
    """Waits until the page is compressed as well as can be."""
    first, _ = fetch(server)
    until = time.monotonic() + 30
    while time.monotonic() < until:
        headers, body = fetch(server)
        if headers["etag"] != first["etag"]:
            return headers, body
        time.sleep(0.1)
    return first, body


def nginx(folder, headers, plain, brotli):
    """nginx with the page as a file, compressed beforehand, and our headers."""
    root = folder / "files" / "en" / "locations"
    root.mkdir(parents=True)
    (root / "france.html").write_bytes(plain)
    (root / "france.html.br").write_bytes(brotli)
    port = free_port()
    added = "\n".join(f'add_header {name} "{value}" always;' for name, value in headers.items() if name not in OWN)
    conf = folder / "nginx.conf"
    conf.write_text(f"""
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
user root; daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  types {{ text/html html; }} charset utf-8; default_type text/html;
  access_log off; server_tokens off; sendfile on; tcp_nopush on; tcp_nodelay on;
  keepalive_requests 100000000; keepalive_timeout 60;
  open_file_cache max=100 inactive=60s; open_file_cache_valid 60s;
  brotli_static on; gzip_vary on;
  server {{ listen 127.0.0.1:{port}; root {folder}/files; location / {{ try_files $uri.html =404; {added} }} }}
}}
""")
    return Server(["nginx", "-p", str(folder), "-c", str(conf)], port)


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
    folder = Path(tempfile.mkdtemp(prefix="serving-"))
    servers = []
    try:
        port = free_port()
        serve = ["serve", "--listen", f"127.0.0.1:{port}", "--data", str(ROOT / "data"), "--state", str(folder / "state")]
        ours = Server([measure.binary()] + serve, port)
        servers.append(ours)
        head, brotli = settle(ours)
        _, plain = fetch(ours, "identity")
        theirs = nginx(folder, head, plain, brotli)
        servers.append(theirs)
        their_head, their_bytes = fetch(theirs)
        assert their_bytes == brotli and their_head.get("content-encoding") == "br", their_head
        lines = [f"{name}: {value}" for name, value in head.items() if name != "connection"]
        bare = epoll(folder, ("HTTP/1.1 200 OK\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode() + brotli)
        servers.append(bare)

        accept = "accept-encoding: br"
        known = {server: fetch(server)[0]["etag"] for server in (ours, theirs)}

        def ask(server, extra=()):
            return lambda: load(server, PAGE, seconds, [accept, *extra])

        def heads(server):
            return lambda: load_heads(server, PAGE, seconds, [accept])

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
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(folder)

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
        middle, low, high = ratio(column(a, index), column(b, index))
        goal = f"{'at most' if at_most else 'at least'} {limit}"
        rows.append([what, f"{middle:.2f}", f"{low:.2f} to {high:.2f}", goal, verdict(middle, limit, at_most)])
    print(f"The page of France, {len(brotli)} bytes in brotli, 64 connections, one core, {count} rounds of {seconds} s in turn.\n")
    table(["what", "median of the pairs", "middle half", "goal", ""], rows)


if __name__ == "__main__":
    main()
