#!/usr/bin/env python3
"""Compares parsers of HTML with the sanitiser of Dailies, and prints a Markdown table.

usage: html_table.py HTML_PARSERS DAILIES

The C parsers only parse. Dailies is measured as a whole process that reads a feed with the HTML in it,
sanitises and writes; what the same takes of an empty feed is taken off.
"""
import os
import subprocess
import sys
import tempfile
import time

import make_feeds

SIZES = (50_000, 200_000, 800_000)
FEED = b"<rss version='2.0'><channel><item><description><![CDATA[%s]]></description></item></channel></rss>"
PARSERS, DAILIES = sys.argv[1:]


def lines(*arguments):
    return subprocess.run([PARSERS, *map(str, arguments)], stdout=subprocess.PIPE, text=True,
                          check=True).stdout.splitlines()


def dailies(feed):
    """Seconds; the best of three."""
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(feed)
        file.flush()
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            subprocess.run([DAILIES, "parse", file.name], stdout=subprocess.DEVNULL, check=False)
            best = min(best, time.perf_counter() - start)
    return best


def typical(empty):
    pool = make_feeds.paragraphs()
    contents = [make_feeds.Review(number, pool).content.encode() for number in range(4000)]
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"\0".join(contents))
        file.flush()
        rates = lines("typical", file.name)
    items = b"]]></description></item><item><description><![CDATA[".join(contents)
    return rates + [f"{sum(map(len, contents)) / 1e6 / (dailies(FEED % items) - empty):.1f}"]


def main():
    empty = dailies(FEED % b"")
    print("| | libxml2 HTML SAX, pull | libxml2 HTML SAX, push | gumbo | Dailies, sanitised |")
    print("|---|---|---|---|---|")
    print("| reviews, MB/s | " + " | ".join(typical(empty)) + " |")
    for shape, name in enumerate(lines("list")):
        columns = [[] for _ in range(4)]
        for size in SIZES:
            html = subprocess.run([PARSERS, "write", str(shape), str(size)], stdout=subprocess.PIPE,
                                  check=True).stdout
            took = lines("time", shape, size) + [f"{max(dailies(FEED % html) - empty, 0):.3f}"]
            for column, seconds in zip(columns, took):
                column.append(">10" if ">10" in column else seconds)
        cells = " | ".join(" / ".join(column) for column in columns)
        print(f"| `{name}`, seconds at {' / '.join(f'{size // 1000}' for size in SIZES)} kB | {cells} |",
              flush=True)


if __name__ == "__main__":
    main()
