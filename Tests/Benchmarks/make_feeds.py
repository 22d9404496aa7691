#!/usr/bin/env python3
"""Writes feeds to measure with: the same bytes for the same arguments.

usage: make_feeds.py SHAPE SIZE FILE      SIZE in bytes, or like 10kB, 100MB

rss, atom      a critic's reviews: 1 to 4 kB of HTML an entry, accents, links, dates, categories
dirty          the same as RSS with the usual faults: bare `&` and `<`, entities of HTML, control
               characters, a prefix without a declaration
entries        items that hold next to nothing
attributes     one tag with ever more attributes
nesting        elements inside one another
text           one text
"""
import datetime
import html
import random
import re
import sys

WORDS = """film camera director light silence actor scene cut frame score take colour grain actress
script ending city rain night love war ghost train house sea road border mother brother dream noir
western comedy melodrama horror documentary restoration festival première critic audience memory time
image sound editing montage close-up dialogue performance beauty violence cliché café naïve façade
déjà-vu über Brontë señor smörgåsbord is was has the a of and but with from never almost slowly""".split()
FIRST = "The Last|A Quiet|Burning|Paper|Winter|Glass|Night of the|Élodie's|Red|Nobody's".split("|")
SECOND = "Garden|River|Station|Letters|Horizon|Witness|Carnival|Orchard|Machine|Swimmer".split("|")
NEWEST = datetime.datetime(2026, 11, 1, 12, 0)


def sentence(chance):
    words = chance.choices(WORDS, k=chance.randint(8, 24))
    return " ".join(words).capitalize() + chance.choice(".....!?…")


class Review:
    """A review, the same for the same number."""

    def __init__(self, number, paragraphs):
        chance = random.Random(number)
        self.title = f"{chance.choice(FIRST)} {chance.choice(SECOND)} ({chance.randint(1930, 2026)})"
        self.link = f"https://critic.example/{chance.randint(2001, 2026)}/{number}/?from=feed&page=1"
        self.id = f"tag:critic.example,2026:{number}"
        self.date = NEWEST - datetime.timedelta(hours=7 * (number % 150_000))
        self.categories = chance.sample(WORDS[:40], 3)
        body = "".join(chance.choices(paragraphs, k=chance.randint(3, 8)))
        picture = f'<p><img src="/stills/{number}.jpg" alt="A still" width="640"></p>'
        self.content = picture + body
        self.summary = re.sub("<[^>]*>", "", body)[:200] + "…"

    def rss(self):
        date = self.date.strftime("%a, %d %b %Y %H:%M:%S +0000")
        categories = "".join(f"<category>{name}</category>" for name in self.categories)
        return (
            f"<item>\n<title>{html.escape(self.title)}</title>\n<link>{html.escape(self.link)}</link>\n"
            f'<guid isPermaLink="false">{self.id}</guid>\n<dc:creator>Fern Aldous</dc:creator>\n'
            f"<pubDate>{date}</pubDate>\n{categories}\n"
            f"<description>{html.escape(self.summary)}</description>\n"
            f"<content:encoded><![CDATA[{self.content}]]></content:encoded>\n</item>\n")

    def dirty(self):
        date = self.date.strftime("%d %b %Y %H:%M EST")
        return (
            f"<item>\n<title>{self.title} & more &nbsp;\x0b</title>\n<link>{self.link}</link>\n"
            f"<guid>{self.link}</guid>\n<media:credit>Fern Aldous</media:credit>\n"
            f"<pubDate>{date}</pubDate>\n<category>{self.categories[0]} & Co</category>\n"
            f"<description>5 < 6 &eacute; {html.escape(self.summary)}</description>\n"
            f"<content:encoded>{html.escape(self.content)} Q&A &hellip;</content:encoded>\n</item>\n")

    def atom(self):
        date = self.date.strftime("%Y-%m-%dT%H:%M:%SZ")
        categories = "".join(f'<category term="{name}"/>' for name in self.categories)
        return (
            f'<entry>\n<title>{html.escape(self.title)}</title>\n<link href="{html.escape(self.link)}"/>\n'
            f"<id>{self.id}</id>\n<author><name>Fern Aldous</name></author>\n"
            f"<published>{date}</published>\n<updated>{date}</updated>\n{categories}\n"
            f'<summary>{html.escape(self.summary)}</summary>\n'
            f'<content type="html">{html.escape(self.content)}</content>\n</entry>\n')


def paragraphs():
    chance = random.Random(1)
    found = []
    for number in range(2000):
        text = " ".join(sentence(chance) for _ in range(chance.randint(2, 5)))
        link = f'<a href="/tag/{number % 90}?a=1&amp;b=2">{chance.choice(WORDS)}</a>'
        found.append(f"<p>{text} {link} <em>{sentence(chance)}</em></p>\n")
    return found


RSS = ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"'
       ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
       ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>\n<title>Late Frame</title>\n'
       "<link>https://critic.example/</link>\n<description>Reviews</description>\n")
ATOM = ('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        "<title>Late Frame</title>\n<id>tag:critic.example,2026:feed</id>\n"
        '<link href="https://critic.example/"/>\n<updated>2026-11-01T12:00:00Z</updated>\n')
END = "</channel></rss>\n"


def reviews(write):
    pool = paragraphs()
    return lambda number: write(Review(number, pool))


# What stands at the beginning, what is repeated, and what stands at the end.
SHAPES = {
    "rss": (RSS, reviews(Review.rss), END),
    "atom": (ATOM, reviews(Review.atom), "</feed>\n"),
    "dirty": (RSS, reviews(Review.dirty), END),
    "entries": (RSS, lambda n: f"<item><guid>{n}</guid></item>\n", END),
    "attributes": (RSS + "<item", lambda n: f' a{n}="{n}"', "><title>Stalker</title></item>" + END),
    "nesting": (RSS + "<item><title>Stalker</title>", lambda n: "<a>", "</item>" + END),
    "text": (RSS + "<item><title>Stalker</title><description>",
             lambda n: f"{WORDS[n % len(WORDS)]} ", "</description></item>" + END),
}


def main():
    shape, size, path = sys.argv[1:]
    number, unit = re.fullmatch(r"(\d+)(kB|MB)?", size).groups()
    left = int(number) * {None: 1, "kB": 1000, "MB": 1_000_000}[unit]
    start, repeated, end = SHAPES[shape]
    with open(path, "wb") as file:
        left -= file.write(start.encode()) + len(end)
        number = 0
        while left > 0:
            left -= file.write(repeated(number).encode())
            number += 1
        file.write(end.encode())


if __name__ == "__main__":
    main()
