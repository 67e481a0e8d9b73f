#!/usr/bin/env python3
"""From the start of the program to the first page, against nginx; and how large and how hungry the program is.

    benches/starting.py [ROUNDS]

Both show the page of France, nginx as a file. The content is there and unchanged, the files are in the disk's cache. The page
was ready when the site stopped, so that it was kept; a second figure is of a start without kept pages. Time runs from just
before `exec` to the end of the first answer with status 200, asked for again and again without a pause. Memory: what the
process holds (PSS) after the page was served, compressed as well as can be, and nobody asks.
"""

import os
import shutil
import signal
import socket
import sys
import time
from pathlib import Path

import sites
from measure import CLIENT_CORE, JUDGED, READY_S, SERVER_CORE, binary, free_port, judged, ratio, rounds, table, unjudged

START_LIMIT = 1.5
BINARY_BYTES_MAX = 20_000_000
IDLE_KIB_MAX = 40 * 1024
# After the last request.
IDLE_S = 5


def first_page_s(command, port, page=sites.FRANCE):
    """Starts a program, waits for its first page, ends it. Returns seconds."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setsid()
            os.sched_setaffinity(0, {int(SERVER_CORE)})
            silent = os.open(os.devnull, os.O_RDWR)
            for number in (0, 1, 2):
                os.dup2(silent, number)
            os.write(tell, str(time.monotonic_ns()).encode())
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    try:
        os.close(tell)
        began = int(os.read(told, 32)) / 1e9
        request = f"GET {page} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br\r\nconnection: close\r\n\r\n".encode()
        while time.monotonic() < began + READY_S:
            if is_there(port, request):
                return time.monotonic() - began
        raise RuntimeError(f"{Path(command[0]).name} shows no page within {READY_S} s")
    finally:
        os.close(told)
        # The whole group: nginx has a worker.
        os.killpg(child, signal.SIGTERM)
        os.waitpid(child, 0)


def first_made_page_s(state, command, port, page=sites.FRANCE):
    """The same for a program that finds no kept pages in its state folder."""
    (state / "pages.kept").unlink(missing_ok=True)
    return first_page_s(command, port, page)


def is_there(port, request):
    """Whether the page was served whole."""
    with socket.socket() as asking:
        asking.settimeout(READY_S)
        try:
            asking.connect(("127.0.0.1", port))
            asking.sendall(request)
            answer = b""
            while part := asking.recv(1 << 16):
                answer += part
        except OSError:
            return False
    return answer.startswith(b"HTTP/1.1 200 ")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 31
    os.sched_setaffinity(0, {int(CLIENT_CORE)})
    with sites.workshop("starting") as (folder, servers):
        ours = sites.site(folder)
        servers.append(ours)
        head, brotli = sites.settle(ours)
        _, plain = sites.fetch(ours, encoding="identity")
        time.sleep(IDLE_S)
        idle_kib = ours.memory_kib()
        ours.stop()
        servers.clear()
        # Pages are kept for the address of the site.
        our_port, their_port = ours.port, free_port()
        kept, made = folder / "state", folder / "made"
        shutil.copytree(kept, made)
        our_command, without_command = sites.serve(kept, our_port), sites.serve(made, our_port)
        their_command = sites.nginx_command(folder, their_port, head, plain, brotli)
        results = rounds(
            {
                "kept": lambda: first_page_s(our_command, our_port),
                "made": lambda: first_made_page_s(made, without_command, our_port),
                "nginx": lambda: first_page_s(their_command, their_port),
            },
            count,
        )
    size = Path(binary()).stat().st_size
    print(f"Start to the first page of France, {count} rounds in turn; the limits of size and memory are 20 MB and 40 MiB.\n")
    table(
        JUDGED,
        [
            judged("time to the first page, against nginx", ratio(results["kept"], results["nginx"]), START_LIMIT),
            unjudged("the same without kept pages", ratio(results["made"], results["nginx"])),
            judged("size of the program, against its limit", (size / BINARY_BYTES_MAX,) * 3, 1),
            judged("memory when idle, against its limit", (idle_kib / IDLE_KIB_MAX,) * 3, 1),
        ],
    )


if __name__ == "__main__":
    main()
