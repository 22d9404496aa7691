#!/usr/bin/env python3
"""Measures fetching: a first refresh, and a second one in which every server answers 304.

usage: load.py BINARY [--feeds N] [--folder FOLDER] [--only TOOL]

Serves N feeds (1,000 unless told) by nginx on loopback, each from a host of its own, 127.x.y.z, so that
politeness stays switched on; FOLDER holds feeds made before, `*.xml`. Compares BINARY, which also cleans,
recognises, merges and writes pages, with `reader` and with a plain script of requests and feedparser that
stores entries in SQLite, both from the package index, in a virtual environment beside this file.
Prints a Markdown table: CPU and wall seconds and peak memory of the whole process, and how many of the
second refresh's requests were without a validator.
"""
import argparse
import html
import json
import os
import random
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = """film camera director light silence actor scene cut score take colour grain script ending city
rain night war ghost train house road border mother brother noir western comedy horror documentary critic
audience memory image sound editing montage dialogue performance beauty violence""".split()
FIRST = "The Last|A Quiet|Burning|Paper|Winter|Glass|Night of the|Red".split("|")
SECOND = "Garden|River|Station|Letters|Horizon|Witness|Carnival|Orchard|Machine|Swimmer".split("|")


def make_feeds(folder, count):
    """Feeds of 20 entries and about 50 kB; every other one is Atom."""
    for number in range(count):
        chance = random.Random(number)
        newest = datetime(2026, 11, 1, 12, tzinfo=timezone.utc) - timedelta(minutes=number)
        items = ""
        for entry in range(20):
            title = f"{FIRST[(number + entry) % 8]} {SECOND[(number + entry * 7) % 10]} ({1950 + (number + entry) % 76})"
            body = "".join(
                f"<p>{' '.join(chance.choices(WORDS, k=52)).capitalize()}. "
                f'<a href="https://critic{number}.example/tag/{entry}">{chance.choice(WORDS)}</a></p>'
                for _ in range(5))
            date = newest - timedelta(days=entry)
            headline = html.escape(f"{title} review: {chance.choice(WORDS)}")
            link = f"https://critic{number}.example/{entry}"
            if number % 2:
                items += (
                    f"<entry><title>{headline}</title><link href='{link}'/><id>tag:critic{number}.example,2026:{entry}</id>"
                    f"<updated>{date:%Y-%m-%dT%H:%M:%SZ}</updated><category term='review'/>"
                    f"<content type='html'>{html.escape(body)}</content></entry>\n")
            else:
                items += (
                    f"<item><title>{headline}</title><link>{link}</link><guid isPermaLink='false'>{number}-{entry}</guid>"
                    f"<pubDate>{date:%a, %d %b %Y %H:%M:%S +0000}</pubDate><category>review</category>"
                    f"<description><![CDATA[{body}]]></description></item>\n")
        if number % 2:
            text = (
                f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Critic {number}</title>"
                f"<id>tag:critic{number}.example,2026:feed</id><updated>{newest:%Y-%m-%dT%H:%M:%SZ}</updated>\n{items}</feed>\n")
        else:
            text = (
                f"<rss version='2.0'><channel><title>Critic {number}</title><link>https://critic{number}.example/</link>"
                f"<description>Reviews</description>\n{items}</channel></rss>\n")
        with open(os.path.join(folder, f"{number:05}.xml"), "w") as file:
            file.write(text)


class Server:
    """nginx on every loopback address, with a log of each request's status and validator."""

    def __init__(self, folder, work):
        with socket.socket() as probe:
            probe.bind(("0.0.0.0", 0))
            self.port = probe.getsockname()[1]
        self.log = os.path.join(work, "access.log")
        config = os.path.join(work, "nginx.conf")
        with open(config, "w") as file:
            file.write(f"""daemon off; master_process off; pid {work}/nginx.pid; error_log {work}/error.log;
events {{ worker_connections 4096; }}
http {{
  log_format asked '$status "$http_if_none_match" "$http_if_modified_since"';
  access_log {self.log} asked; types {{ application/xml xml; }} etag on; keepalive_timeout 5;
  client_body_temp_path {work}/a; proxy_temp_path {work}/b; fastcgi_temp_path {work}/c;
  uwsgi_temp_path {work}/d; scgi_temp_path {work}/e;
  server {{ listen 0.0.0.0:{self.port} backlog=4096; root {folder}; }}
}}
""")
        self.process = subprocess.Popen(["nginx", "-c", config, "-p", work], stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        sys.exit("nginx did not start; is it installed (nginx-light)?")

    def address(self, number, name):
        number += 256
        return f"http://127.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}:{self.port}/{name}"

    def take_log(self):
        """Since the last call: answers with 200, with 304, and requests without a validator."""
        with open(self.log) as file:
            lines = file.read().splitlines()
        open(self.log, "w").close()
        return (
            sum(line.startswith("200") for line in lines), sum(line.startswith("304") for line in lines),
            sum(line.endswith('"-" "-"') for line in lines))

    def stop(self):
        self.process.terminate()
        self.process.wait()


def measured(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if process.returncode:
        print(f"  exit status {process.returncode}: {errors.strip()[-300:]}", file=sys.stderr)
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def dailies(binary, work, addresses):
    folder = os.path.join(work, "dailies")
    os.mkdir(folder)
    with open(os.path.join(folder, "config.json"), "w") as file:
        json.dump({
            "site": {"title": "Bench", "home": "https://bench.example/", "author": "Bench", "base": "https://bench.example/"},
            "subscriptions": [{"address": address} for address in addresses],
            "fetch": {"allowPrivate": ["127.0.0.0/8"]},
        }, file)
    fetch = [binary, "fetch", "--force", "--quiet", "--config", os.path.join(folder, "config.json")]
    return fetch, fetch


def python():
    folder = os.path.join(HERE, "..", ".build", "load-venv")
    executable = os.path.join(folder, "bin", "python")
    if not os.path.exists(executable):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run(
            [executable, "-m", "pip", "install", "--quiet", "reader", "requests", "feedparser", "sgmllib3k"], check=True)
    return executable


def peer(tool, work, addresses):
    lists = os.path.join(work, f"{tool}.txt")
    with open(lists, "w") as file:
        file.write("\n".join(addresses))
    command = [python(), os.path.join(HERE, "peer.py"), tool, lists, os.path.join(work, f"{tool}.sqlite")]
    return command, command


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--folder")
    parser.add_argument("--only", choices=["dailies", "reader", "script"])
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    work = tempfile.mkdtemp(prefix="load-")
    os.chmod(work, 0o755)
    folder = options.folder or os.path.join(work, "feeds")
    if not options.folder:
        os.mkdir(folder)
        make_feeds(folder, options.feeds)
    folder = os.path.abspath(folder)
    server = Server(folder, work)
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(".xml"))[:options.feeds]
        addresses = [server.address(number, name) for number, name in enumerate(names)]
        print(f"{len(names)} feeds of {sum(os.path.getsize(os.path.join(folder, n)) for n in names) // len(names)} bytes\n")
        print("| tool | first: CPU s | wall s | MB | second: CPU s | wall s | MB | 200 / 304 / no validator |")
        print("|---|---|---|---|---|---|---|---|")
        for round_number in range(options.rounds):
            for tool in [options.only] if options.only else ["dailies", "reader", "script"]:
                place = os.path.join(work, f"round-{round_number}-{tool}")
                os.mkdir(place)
                first, second = dailies(os.path.abspath(options.binary), place, addresses) if tool == "dailies" else peer(tool, place, addresses)
                one = measured(first)
                server.take_log()
                two = measured(second)
                figures = " | ".join(f"{cpu:.2f} | {wall:.2f} | {memory:.0f}" for cpu, wall, memory in (one, two))
                print(f"| {tool} | {figures} | {' / '.join(map(str, server.take_log()))} |", flush=True)
    finally:
        server.stop()
        shutil.rmtree(work, ignore_errors=True)


main()
