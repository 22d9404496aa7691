#!/usr/bin/env python3
"""Refreshes feeds with another tool: peer.py reader|script LIST DATABASE"""
import sqlite3
import sys


def reader(addresses, path):
    from reader import make_reader

    # Feeds of private addresses and local files need nothing special here; no plugins.
    with make_reader(path) as feeds:
        for address in addresses:
            feeds.add_feed(address, exist_ok=True)
        feeds.update_feeds(scheduled=False)


def script(addresses, path):
    import feedparser
    import requests

    store = sqlite3.connect(path)
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("CREATE TABLE IF NOT EXISTS feed (address PRIMARY KEY, etag, modified)")
    store.execute("CREATE TABLE IF NOT EXISTS entry (feed, id, title, link, content, PRIMARY KEY (feed, id))")
    session = requests.Session()
    for address in addresses:
        etag, modified = store.execute("SELECT etag, modified FROM feed WHERE address = ?", (address,)).fetchone() or (None, None)
        headers = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value}
        answer = session.get(address, headers=headers, timeout=30)
        if answer.status_code != 200:
            continue
        feed = feedparser.parse(answer.content)
        with store:
            store.execute(
                "INSERT OR REPLACE INTO feed VALUES (?, ?, ?)",
                (address, answer.headers.get("ETag"), answer.headers.get("Last-Modified")))
            for entry in feed.entries:
                content = entry.content[0].value if "content" in entry else entry.get("summary")
                store.execute(
                    "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)",
                    (address, entry.get("id"), entry.get("title"), entry.get("link"), content))


tool, addresses, database = sys.argv[1:]
{"reader": reader, "script": script}[tool](open(addresses).read().split(), database)
