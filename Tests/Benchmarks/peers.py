#!/usr/bin/env python3
"""Measures another reader of feeds, in a process of its own.

usage: peers.py feedparser|fastfeedparser PATH     a file, or a folder that counts as one
       peers.py parse BINARY FILE                  `dailies parse`: read, sanitise, write JSON

Prints `path, tool, bytes, best MB/s, median MB/s, peak MB`: the peak is what reading takes beyond the
input; for `parse`, beyond the process that reads a tiny feed. `fails` stands for a reader that raises.
"""
import os
import statistics
import sys
import tempfile
import time

TINY = b"<rss version='2.0'><channel><item><title>Stalker</title></item></channel></rss>"


def documents(path):
    names = [os.path.join(path, name) for name in sorted(os.listdir(path))] if os.path.isdir(path) else [path]
    return [open(name, "rb").read() for name in names]


def memory(field):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(field + ":")) / 1024


def timed(work):
    times = []
    start = time.perf_counter()
    while not times or (time.perf_counter() - start < 4 and len(times) < 50):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times), statistics.median(times)


def report(path, tool, size, times, peak):
    rates = [f"{size / 1e6 / seconds:.1f}" for seconds in times] or ["fails", "fails"]
    print(path, tool, size, *rates, f"{peak:.0f}", sep="\t")


def module(tool, path):
    reader = __import__(tool)
    reader.parse(TINY)
    inputs = documents(path)
    before = memory("VmRSS")
    failures = 0

    def work():
        nonlocal failures
        for data in inputs:
            try:
                reader.parse(data)
            except Exception:  # it has no exception of its own
                failures += 1

    times = timed(work)
    report(path, tool, sum(map(len, inputs)), times if failures < len(inputs) else [],
           memory("VmHWM") - before)


def parse(binary, path):
    def run(file):
        peak = 0
        with open(os.devnull, "w") as null:
            child = os.posix_spawn(binary, [binary, "parse", file], os.environ,
                                   file_actions=[(os.POSIX_SPAWN_DUP2, null.fileno(), 1)])
            peak = os.wait4(child, 0)[2].ru_maxrss / 1024
        return peak

    with tempfile.NamedTemporaryFile() as tiny:
        tiny.write(TINY)
        tiny.flush()
        least = run(tiny.name)
    peaks = []
    times = timed(lambda: peaks.append(run(path)))
    report(path, "parse", os.path.getsize(path), times, max(peaks) - least)


if __name__ == "__main__":
    if sys.argv[1] == "parse":
        parse(*sys.argv[2:])
    else:
        module(*sys.argv[1:])
