"""The site itself, and nginx with one of its pages as a file."""

import shutil
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from measure import ROOT, Server, binary, free_port, target

FRANCE = "/en/locations/france"
LANGUAGES = ["en", "fr", "de", "ar"]
# What a server writes by itself, or what depends on the file.
OWN = {"date", "content-length", "content-type", "content-encoding", "etag", "connection", "server", "vary"}
BEST_S = 30


@contextmanager
def workshop(name):
    """A folder for one measurement, and a list of servers; at the end all of it is gone."""
    folder, servers = Path(tempfile.mkdtemp(prefix=f"{name}-")), []
    try:
        yield folder, servers
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(folder)


def serve(state, port, data=ROOT / "data"):
    """The command that shows the site."""
    return [binary(), "serve", "--listen", f"127.0.0.1:{port}", "--data", str(data), "--state", str(state)]


def site(folder, data=ROOT / "data", name="state", log="/dev/null"):
    port = free_port()
    return Server(serve(folder / name, port, data), port, log=log)


def seeds(folder, countries, campaigns):
    """A made-up directory of that size."""
    program = target() / "release" / "examples" / "seeds"
    subprocess.run([program, folder, str(countries), str(campaigns)], check=True)
    return folder


def fetch(server, page=FRANCE, encoding="br", tag=None, timeout_s=60):
    headers = {"accept-encoding": encoding, **({"if-none-match": tag} if tag else {})}
    request = urllib.request.Request(server.url(page), headers=headers)
    with urllib.request.urlopen(request, timeout=timeout_s) as answer:
        return dict((name.lower(), value) for name, value in answer.headers.items()), answer.read()


def settle(server, page=FRANCE):
    """Waits until a page that nobody has asked for before is compressed as well as can be."""
    first, _ = fetch(server, page)
    until = time.monotonic() + BEST_S
    while time.monotonic() < until:
        headers, body = fetch(server, page)
        if headers["etag"] != first["etag"]:
            return headers, body
        time.sleep(0.05)
    raise RuntimeError(f"{page} was not compressed better within {BEST_S} s")


def nginx_command(folder, port, headers, plain, brotli, page=FRANCE):
    """nginx with the page as a file, compressed beforehand, and our headers."""
    file = folder / "files" / f"{page.lstrip('/')}.html"
    file.parent.mkdir(parents=True)
    file.write_bytes(plain)
    file.with_suffix(".html.br").write_bytes(brotli)
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
    return ["nginx", "-p", str(folder), "-c", str(conf)]
