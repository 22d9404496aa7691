"""Critics that publish on loopback, and an owner who writes: what a run of Dailies meets.

Every feed has a version, which its ETag names, and keeps what each of its versions said, so that a
store can be held against the very version that it claims to have.
"""

import http.server
import json
import random
import socketserver
import threading
import time

ADJECTIVES = "Amber Bitter Crooked Distant Empty Frozen Golden Hidden Ivory Jagged".split()
NOUNS = "Harbour Orchard Lantern Cellar Meridian Sparrow Turnpike Wardrobe".split()
FILMS = [f"The {a} {n}" for a in ADJECTIVES for n in NOUNS]
PRAISE = [
    "The acting is superb and the story is gripping from the first shot.",
    "The script is dull, but the photography is gorgeous.",
    "A warm, funny and well paced film with a fine score.",
    "The direction is clumsy and the ending is a disappointment.",
]


class Feed:
    """One critic's feed. All access is under the world's lock."""

    def __init__(self, number, rng):
        self.number = number
        self.address = f"127.0.0.{number + 1}"  # a host of its own, as politeness counts hosts
        self.films = rng.sample(FILMS, 30)
        self.entries = {}  # guid → edition
        self.versions = []  # the entries of each version
        for _ in range(4):
            self._review(rng)
        self._publish()

    def _guid(self, film):
        return f"https://critic{self.number}.example/{film.replace(' ', '-').lower()}"

    def _review(self, rng):
        if self.films:
            film = self.films.pop(0)
            self.entries[self._guid(film)] = (film, 1, rng.choice(PRAISE))

    def _publish(self):
        self.versions.append(dict(self.entries))

    @property
    def version(self):
        return len(self.versions) - 1

    def change(self, rng):
        # One film is kept for the end, when every critic has something new to say.
        if len(self.films) > 1 and rng.random() < 0.6:
            self._review(rng)
        else:
            guid = rng.choice(sorted(self.entries))
            film, edition, praise = self.entries[guid]
            self.entries[guid] = (film, edition + 1, praise)
        self._publish()

    def add(self, rng):
        """Publishes a new review; once, as one film is kept for it."""
        self._review(rng)
        self._publish()

    def rss(self):
        items = "".join(
            f"<item><title>{film} (2024) review</title><guid>{guid}</guid><link>{guid}</link>"
            f"<pubDate>Mon, 10 Nov 2025 10:00:00 GMT</pubDate>"
            f"<description>Edition {edition}. {praise} Rating: 4/5</description></item>"
            for guid, (film, edition, praise) in self.entries.items()
        )
        return (
            f'<rss version="2.0"><channel><title>Critic {self.number}</title>'
            f"<link>https://critic{self.number}.example/</link>"
            f"<description>Film reviews</description>{items}</channel></rss>"
        )


class World:
    def __init__(self, feeds, seed):
        self.rng = random.Random(seed)
        self.lock = threading.Lock()
        self.feeds = [Feed(number, self.rng) for number in range(feeds)]
        self.own = {}  # file name → text
        self.changes = 0
        self._write_own()
        self.port = 0
        self.servers = []

    def change(self):
        """Some critics publish, and the owner writes, rewrites or takes back a review."""
        with self.lock:
            for feed in self.feeds:
                if self.rng.random() < 0.35:
                    feed.change(self.rng)
            self._write_own()

    def add_everywhere(self):
        """A new review by every critic who has one left."""
        with self.lock:
            for feed in self.feeds:
                feed.add(self.rng)

    def _write_own(self):
        self.changes += 1
        film = self.rng.choice(FILMS)
        name = film.replace(" ", "-").lower() + ".md"
        if name in self.own and self.rng.random() < 0.5 or len(self.own) > 8:
            del self.own[name if name in self.own else self.rng.choice(sorted(self.own))]
        else:
            self.own[name] = (
                f"---\nfilm: {film}\nyear: 2024\ndate: 2025-02-01\nrating: 3/5\n---\n"
                f"Written {self.changes} times. The acting is fine.\n"
            )

    # What Dailies reads

    def config(self):
        return json.dumps(
            {
                "site": {
                    "title": "The Late Screening",
                    "home": "https://late.example/",
                    "author": "Robin Vale",
                    "base": "https://late.example/",
                },
                "paths": {
                    "reviews": "reviews",
                    "output": "public",
                    "store": "store/dailies.sqlite",
                    "films": "films.json",
                },
                "subscriptions": [
                    {
                        "address": f"http://{feed.address}:{self.port}/feed",
                        "outlet": f"Outlet {feed.number}",
                    }
                    for feed in self.feeds
                ],
                "fetch": {"hostSpacing": 0, "allowPrivate": ["127.0.0.0/8"]},
            }
        )

    def write(self, folder):
        """Writes the owner's part to a project's folder."""
        reviews = folder / "reviews"
        reviews.mkdir(parents=True, exist_ok=True)
        (folder / "config.json").write_text(self.config())
        for path in reviews.iterdir():
            if path.name not in self.own:
                path.unlink()
        for name, text in self.own.items():
            (reviews / name).write_text(text)

    # Servers

    def start(self):
        for feed in self.feeds:
            server = Server((feed.address, self.port), handler(self, feed))
            self.port = server.server_address[1]
            self.servers.append(server)
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def stop(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # a client that was killed


def handler(world, feed):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            with world.lock:
                etag = f'"{feed.version}"'
                body = feed.rss().encode()
                pause = random.random() * 0.02
            time.sleep(pause)
            if self.headers.get("If-None-Match") == etag:
                self.send_response(304)
                body = b""
            else:
                self.send_response(200)
                self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
            self.send_header("ETag", etag)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    return Handler
