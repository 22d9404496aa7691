"""What must hold of a project's folder after a run was cut off, at whatever moment."""

import collections
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import xml.etree.ElementTree


class Findings:
    """Counts what was found, by kind, and keeps a sentence of each."""

    KINDS = ["lost", "doubled", "corrupt", "half-written", "left over", "ended badly"]

    def __init__(self):
        self.counts = collections.Counter()
        self.sentences = []

    def add(self, kind, sentence):
        assert kind in self.KINDS
        self.counts[kind] += 1
        self.sentences.append(f"{kind}: {sentence}")


def outputs(folder):
    """Every file below the output folder, by path."""
    public = folder / "public"
    return {
        str(path.relative_to(public)): path.read_bytes()
        for path in sorted(public.rglob("*"))
        if path.is_file()
    }


class StoreCheck:
    """Reads a copy of the store: the next run finds its write-ahead log as the kill left it."""

    def __init__(self, world, folder, findings):
        self.world = world
        self.findings = findings
        self.seen = set()  # (feed's address, guid) of critics' entries
        self.folder = folder

    def run(self, moment):
        store = self.folder / "store" / "dailies.sqlite"
        if not store.exists():
            if self.seen:
                self.findings.add("lost", f"{moment}: there is no store any more")
            return
        with tempfile.TemporaryDirectory() as copy:
            for suffix in ["", "-wal"]:
                source = store.with_name(store.name + suffix)
                if source.exists():
                    shutil.copy(source, copy)
            db = sqlite3.connect(f"{copy}/{store.name}")
            try:
                self._check(db, moment)
            except sqlite3.DatabaseError as error:
                self.findings.add("corrupt", f"{moment}: {error}")
            finally:
                db.close()

    def _check(self, db, moment):
        for (line,) in db.execute("PRAGMA integrity_check"):
            if line != "ok":
                self.findings.add("corrupt", f"{moment}: {line}")
        for row in db.execute("PRAGMA foreign_key_check"):
            self.findings.add("corrupt", f"{moment}: a row of {row[0]} has lost its parent")
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'entry'").fetchone():
            return  # killed before the first migration was done
        self._check_entries(db, moment)
        self._check_digests(db, moment)

    def _check_entries(self, db, moment):
        rows = db.execute(
            "SELECT feed.address, entry.guid, entry.title, entry.summary, entry.content"
            " FROM entry JOIN feed ON feed.id = entry.feedID WHERE NOT entry.isOwner"
        ).fetchall()
        stored = collections.Counter((row[0], row[1]) for row in rows)
        alike = collections.Counter((row[0], row[2]) for row in rows)
        for key, count in [*stored.items(), *alike.items()]:
            if count > 1:
                self.findings.add("doubled", f"{moment}: {count} entries {key}")
        for key in self.seen - set(stored):
            self.findings.add("lost", f"{moment}: the entry {key} was there before")
        self.seen |= set(stored)
        texts = {(row[0], row[1]): f"{row[3]} {row[4]}" for row in rows}
        etags = dict(db.execute("SELECT address, etag FROM feed WHERE etag IS NOT NULL"))
        for feed in self.world.feeds:
            address = f"http://{feed.address}:{self.world.port}/feed"
            if address not in etags:
                continue
            version = int(etags[address].strip('"'))
            for guid, (_, edition, _) in feed.versions[version].items():
                if f"Edition {edition}." not in texts.get((address, guid), ""):
                    self.findings.add(
                        "lost",
                        f"{moment}: feed {feed.number} is said to be at version {version},"
                        f" but edition {edition} of {guid} is not stored",
                    )

    def _check_digests(self, db, moment):
        shown = collections.Counter()
        for (content,) in db.execute("SELECT content FROM digest"):
            shown.update(
                review["id"] for film in json.loads(content)["films"] for review in film["reviews"]
            )
        for label, count in shown.items():
            if count > 1:
                self.findings.add("doubled", f"{moment}: {label} is in digests {count} times")
        for (label,) in db.execute(
            "SELECT label FROM entry WHERE digest IS NOT NULL AND filmKey IS NOT NULL"
            " AND NOT isOwner"
        ):
            if label not in shown:
                self.findings.add("lost", f"{moment}: {label} counts as shown in no digest")


class OutputCheck:
    """Holds the outputs against those before the run: each is entirely the old or a new one."""

    def __init__(self, binary, folder, findings):
        self.binary = binary
        self.folder = folder
        self.findings = findings

    def run(self, before, moment, is_over=False):
        """`is_over`: the run came to its end, and may leave nothing of the work lying about."""
        for name, data in outputs(self.folder).items():
            if name.endswith(".new"):
                if is_over:
                    self.findings.add("left over", f"{moment}: {name}")
            elif before.get(name) != data:
                fault = self._fault(name, data)
                if fault:
                    self.findings.add("half-written", f"{moment}: {name}: {fault}")

    def _fault(self, name, data):
        try:
            if name.endswith((".rss", ".atom")):
                xml.etree.ElementTree.fromstring(data)
            elif name.endswith(".json"):
                json.loads(data)
            elif name.endswith(".html"):
                if not data.decode().rstrip().endswith("</html>"):
                    return "it has no end"
            elif name.endswith((".txt", ".md")) and data != self._digest(name):
                return "it is neither the old nor the new digest"
        except (ValueError, xml.etree.ElementTree.ParseError) as error:
            return str(error)

    def _digest(self, name):
        """The digest as the store has it: what was saved is what was to be written."""
        date = re.fullmatch(r"digest/(.*)\.\w+", name).group(1)
        form = "text" if name.endswith(".txt") else "markdown"
        with tempfile.TemporaryDirectory() as copy:
            clone(self.folder, pathlib.Path(copy) / "project")
            command = [self.binary, "digest", date, "--format", form]
            done = subprocess.run(
                [*command, "--config", f"{copy}/project/config.json"], capture_output=True
            )
        return done.stdout


def clone(folder, to):
    shutil.copytree(folder, to, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
