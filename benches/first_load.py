#!/usr/bin/env python3
"""A simulation: how many round trips the page of France takes on a slow line, in each language.

    benches/first_load.py [ROUNDS]

A relay on this machine stands between a client and the site. It holds everything back for 100 ms each way, and it sends to
the client as a server's TCP does at the beginning of a connection (RFC 6928): ten segments of 1,460 bytes, and then one more
than was acknowledged for each acknowledgement, the first of which comes back after one round trip. No packet is lost, and
no line is too narrow. The connection stands already (and TLS, where it is used); time runs from the request to the last byte.
The uncompressed page, which does not fit, shows that the relay does hold back.
"""

import heapq
import queue
import re
import socket
import statistics
import sys
import threading
import time

import sites
from measure import table

ONE_WAY_S = 0.1
ROUND_TRIP_S = 2 * ONE_WAY_S
SEGMENT_BYTES = 1460
FIRST_SEGMENTS = 10
# Of one wait for an answer, in case the site says nothing.
PATIENCE_S = 20


class Late:
    """Sends bytes to a socket some time after they were given."""

    def __init__(self, to):
        self.to, self.waiting = to, queue.Queue()
        threading.Thread(target=self.run, daemon=True).start()

    def put(self, part):
        self.waiting.put((time.monotonic() + ONE_WAY_S, part))

    def run(self):
        while True:
            due, part = self.waiting.get()
            time.sleep(max(0, due - time.monotonic()))
            try:
                if not part:
                    self.to.shutdown(socket.SHUT_WR)
                    return
                self.to.sendall(part)
            except OSError:
                return


class Relay:
    """One connection through the slow line."""

    def __init__(self, port):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.client = socket.create_connection(listener.getsockname(), PATIENCE_S)
            self.near, _ = listener.accept()
        self.far = socket.create_connection(("127.0.0.1", port), PATIENCE_S)
        for end in (self.client, self.near, self.far):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # How many segments were sent before the first acknowledgement.
        self.first = 0
        for work in (self.up, self.down):
            threading.Thread(target=work, daemon=True).start()

    def up(self):
        late = Late(self.far)
        while part := self.receive(self.near):
            late.put(part)
        late.put(b"")

    def down(self):
        late, held, may_send, acknowledgements, any_came = Late(self.near), bytearray(), FIRST_SEGMENTS, [], False
        while True:
            now = time.monotonic()
            while acknowledgements and acknowledgements[0] <= now:
                heapq.heappop(acknowledgements)
                # What has arrived makes room for itself and for one more.
                may_send, any_came = may_send + 2, True
            while held and may_send:
                segment, held = bytes(held[:SEGMENT_BYTES]), held[SEGMENT_BYTES:]
                late.put(segment)
                heapq.heappush(acknowledgements, now + ROUND_TRIP_S)
                may_send -= 1
                self.first += not any_came
            wait = max(0.0005, acknowledgements[0] - time.monotonic()) if acknowledgements else PATIENCE_S
            try:
                self.far.settimeout(wait)
                part = self.far.recv(1 << 20)
            except TimeoutError:
                if not acknowledgements:
                    return
                continue
            except OSError:
                return
            if not part:
                return
            held += part

    def receive(self, end):
        try:
            return end.recv(1 << 16)
        except OSError:
            return b""

    def get(self, page, encoding):
        """Seconds from the request to the last byte, and how many bytes came, head included."""
        request = f"GET {page} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {encoding}\r\n\r\n"
        began, came, length = time.monotonic(), b"", None
        self.client.sendall(request.encode())
        while length is None or len(came) < length:
            part = self.client.recv(1 << 20)
            if not part:
                raise RuntimeError("the answer broke off")
            came += part
            if length is None and b"\r\n\r\n" in came:
                head = came[: came.index(b"\r\n\r\n") + 4]
                length = len(head) + int(re.search(rb"content-length: (\d+)", head, re.I)[1])
        return time.monotonic() - began, len(came)

    def close(self):
        for end in (self.client, self.near, self.far):
            # Wakes whoever waits for it.
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()


def measured(server, page, encoding, count):
    """Round trips (median), bytes, and segments before the first acknowledgement."""
    trips, size, first = [], 0, 0
    for _ in range(count):
        relay = Relay(server.port)
        seconds, size = relay.get(page, encoding)
        trips.append(seconds / ROUND_TRIP_S)
        first = relay.first
        relay.close()
    return statistics.median(trips), size, first


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    limit, rows = FIRST_SEGMENTS * SEGMENT_BYTES, []
    with sites.workshop("first-load") as (folder, servers):
        server = sites.site(folder)
        servers.append(server)
        pages = [(f"/{language}/locations/france", "br") for language in sites.LANGUAGES]
        for page, _ in pages:
            sites.settle(server, page)
        for page, encoding in [*pages, (sites.FRANCE, "identity")]:
            trips, size, first = measured(server, page, encoding, count)
            # What has to wait for an acknowledgement is there after two at the earliest; what is beyond one is the site's own time.
            verdict = "not meant to" if encoding == "identity" else "met" if trips < 2 and size <= limit else "missed"
            rows.append([f"{page}, {encoding}", f"{size / limit:.2f}", first, f"{trips:.2f}", verdict])
    print(
        f"A simulation: a line with {ONE_WAY_S * 1000:.0f} ms each way, ten segments of {SEGMENT_BYTES:,} bytes before the first "
        f"acknowledgement; medians of {count} loads. Goal: head and page within those {limit:,} bytes, all of it there after one round trip.\n"
    )
    table(["page", "share of the first ten segments", "segments sent at once", "round trips until it is there", ""], rows)


if __name__ == "__main__":
    main()
