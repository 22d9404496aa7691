#!/usr/bin/env python3
"""Makes Markdown tables of what `run` measured.

usage: table.py speed SPEED MEMORY      lines of `FeedBench speed` and `peers.py`; of `FeedBench memory`
       table.py linear FILE             lines of `FeedBench once`, of files called shape-size.xml
"""
import os
import sys

NAMES = {
    "floor": "libxml2 SAX2 push, empty handlers (the floor)",
    "whole": "Dailies, from memory",
    "streamed": "Dailies, from the file, entry by entry",
    "parse": "`dailies parse`, whole process: read, sanitise, write JSON",
}


def lines(path):
    with open(path) as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip()]


def name(path):
    return os.path.splitext(os.path.basename(path.rstrip("/")))[0]


def speed(measured, memory):
    peaks = {(path, tool): peak for path, tool, _, peak in lines(memory)}
    rows = lines(measured)
    floors = {row[0]: row[3] for row in rows if row[1] == "floor"}
    print("| file | tool | MB/s, best | median | of the floor | peak MB beyond the input |")
    print("|---|---|---|---|---|---|")
    for path in dict.fromkeys(row[0] for row in rows):
        for _, tool, size, best, median, *peak in [row for row in rows if row[0] == path]:
            try:
                share = float(best) / float(floors[path])
                share = f"{share:.0%}" if share >= 0.01 else f"{share:.1%}"
            except ValueError:
                share = "–"
            peak = peak[0] if peak else peaks.get((path, tool), "–")
            print(f"| {name(path)} | {NAMES.get(tool, tool)} | {best} | {median} | {share} | {peak} |")


def linear(measured):
    rates = {tuple(name(path).rsplit("-", 1)): rate for path, rate in lines(measured)}
    sizes = list(dict.fromkeys(size for _, size in rates))
    print("| MB/s of | " + " | ".join(sizes) + " |")
    print("|---" * (len(sizes) + 1) + "|")
    for shape in dict.fromkeys(shape for shape, _ in rates):
        print(f"| {shape} | " + " | ".join(rates.get((shape, size), "–") for size in sizes) + " |")


if __name__ == "__main__":
    {"speed": speed, "linear": linear}[sys.argv[1]](*sys.argv[2:])
