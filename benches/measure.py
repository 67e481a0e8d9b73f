"""What all measurements of whole servers share: starting, loading, and reading processor time.

Every figure is a ratio of two programs measured in turn in one run, so that a machine that slows down slows both.
"""

import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
# The server has one core to itself, who asks has the other.
SERVER_CORE, CLIENT_CORE = "0", "1"
READY_S = 60
# Whoever stops a measurement stops its servers too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("it was stopped, or took too long"))


def target():
    """Where cargo leaves what it builds."""
    return Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def binary():
    """The release binary."""
    return str(target() / "release" / "counterspeech")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Server:
    """A program that listens on a port of this machine, on one core."""

    def __init__(self, command, port, log="/dev/null", core=SERVER_CORE, env=None):
        self.port = port
        self.name = Path(command[0]).name
        pin = ["taskset", "-c", core] if core else []
        with open(log, "ab") as out:
            self.process = subprocess.Popen(
                pin + command, stdout=out, stderr=out, env={**os.environ, **(env or {})}, start_new_session=True
            )
        try:
            self.wait()
        except BaseException:
            self.stop()
            raise

    def wait(self):
        until = time.monotonic() + READY_S
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if self.process.poll() is not None:
                    raise RuntimeError(f"{self.name} ended with {self.process.returncode}")
                time.sleep(0.01)
        raise RuntimeError(f"{self.name} does not listen within {READY_S} s")

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def pids(self):
        """The process and those it started."""
        pids, todo = [], [self.process.pid]
        while todo:
            pid = todo.pop()
            pids.append(pid)
            try:
                todo += map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
            except OSError:
                pass
        return pids

    def cpu_ns(self):
        """Processor time so far, in nanoseconds, from the scheduler's own account."""
        total = 0
        for pid in self.pids():
            for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                total += int(task.read_text().split()[0])
        return total

    def memory_kib(self):
        """What the processes hold in memory, shared pages shared out."""
        total = 0
        for pid in self.pids():
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += int(re.search(r"^Pss:\s+(\d+)", rollup, re.M)[1])
        return total

    def stop(self):
        """Ends the program and what it started, also when it has ended by itself."""
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
        except ProcessLookupError:
            return
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def load(server, path, seconds, headers=(), connections=64):
    """Asks as fast as it can. Returns requests per second and processor time of the server per request, in microseconds."""
    command = ["taskset", "-c", CLIENT_CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s"]
    for header in headers:
        command += ["-H", header]
    out, cpu_ns = loaded(server, command + [server.url(path)])
    if "Non-2xx" in out or "Socket errors" in out:
        raise RuntimeError(out)
    requests = int(re.search(r"(\d+) requests in", out)[1])
    per_second = float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])
    return per_second, cpu_ns / requests / 1000


def load_heads(server, path, seconds, headers=(), connections=64):
    """The same with HEAD, for which wrk would wait for a body."""
    command = ["taskset", "-c", CLIENT_CORE, "ab", "-i", "-k", "-q", f"-c{connections}", f"-t{seconds}", "-n100000000"]
    for header in headers:
        command += ["-H", header]
    out, cpu_ns = loaded(server, command + [server.url(path)])
    if "Non-2xx" in out or not re.search(r"Failed requests:\s+0\n", out):
        raise RuntimeError(out)
    requests = int(re.search(r"Complete requests:\s+(\d+)", out)[1])
    per_second = float(re.search(r"Requests per second:\s+([\d.]+)", out)[1])
    return per_second, cpu_ns / requests / 1000


def loaded(server, command):
    """What a command prints, and the processor time of the server meanwhile, in nanoseconds."""
    before = server.cpu_ns()
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return out, server.cpu_ns() - before


def rounds(measurements, count):
    """Runs named measurements in turn, each round in the other direction; returns a list of results for each."""
    results = {name: [] for name in measurements}
    for number in range(count):
        names = list(measurements)
        for name in names if number % 2 == 0 else reversed(names):
            results[name].append(measurements[name]())
    return results


def ratio(ours, theirs):
    """The median of the pairs, with the quartiles."""
    pairs = sorted(a / b for a, b in zip(ours, theirs))
    low, middle, high = statistics.quantiles(pairs, n=4) if len(pairs) > 1 else pairs * 3
    return middle, low, high


def verdict(value, limit, at_most=True):
    """A figure within a twentieth of its limit counts as met and is called so."""
    good = value <= limit if at_most else value >= limit
    near = value <= limit * 1.05 if at_most else value >= limit * 0.95
    return "met" if good else "met within 5 %" if near else "missed"


def judged(what, pairs, limit, at_most=True):
    """A row of the usual table: what was measured, the median of the pairs, their middle half, the goal and whether it is met."""
    middle, low, high = pairs
    goal = f"{'at most' if at_most else 'at least'} {limit:g}"
    return [what, f"{middle:.2f}", f"{low:.2f} to {high:.2f}", goal, verdict(middle, limit, at_most)]


def unjudged(what, pairs):
    """A row of the same table for a figure that has no goal."""
    middle, low, high = pairs
    return [what, f"{middle:.2f}", f"{low:.2f} to {high:.2f}", "–", ""]


JUDGED = ["what", "median of the pairs", "middle half", "goal", ""]


def not_measured(what, reason):
    """`benches/run` collects these lines into a section of their own."""
    print(f"Not measured: {what}: {' '.join(str(reason).split())}\n", flush=True)


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print(flush=True)
