#!/usr/bin/env python3
"""Kills runs of Dailies, or takes their disk away, and looks at what is left.

    swift build -c release
    Tests/Crashing/crash.py .build/release/dailies                # 500 × SIGKILL
    Tests/Crashing/crash.py .build/release/dailies --signal TERM  # the same, asked politely
    Tests/Crashing/crash.py .build/release/dailies --disk-full    # file sizes, a small disk

Exit status: 0 nothing found, 1 something was.
"""

import argparse
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from checks import Findings, OutputCheck, StoreCheck, outputs
from disk import fill_disk
from world import World


class Project:
    """A folder with a config and, after the first run, a store and outputs."""

    def __init__(self, binary, folder, world):
        self.binary = binary
        self.folder = folder
        self.world = world
        folder.mkdir(parents=True, exist_ok=True)
        world.write(folder)

    def start(self, **options):
        return subprocess.Popen(
            [self.binary, "run", "--force", "--config", self.folder / "config.json"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def run(self, **options):
        """Runs to the end; returns seconds, status and standard error."""
        start = time.monotonic()
        process = self.start(**options)
        errors = process.communicate(timeout=120)[1]
        return time.monotonic() - start, process.returncode, errors

    def complete(self):
        """A run that nothing hinders must succeed."""
        seconds, status, errors = self.run()
        if status != 0:
            sys.exit(f"a run that nothing hinders ended with status {status}: {errors}")
        return seconds


def without_times(files):
    """The outputs without the times of the runs that made them, which differ between two stores."""
    iso = rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
    stamp = re.compile(iso + rb"|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT")
    return {name: stamp.sub(b"TIME", data) for name, data in files.items()}


def kill_runs(binary, folder, world, kills, signal_number, findings, rng):
    """Cuts off runs at moments spread over their length; every tenth is left to end."""
    project = Project(binary, folder / "killed", world)
    store = StoreCheck(world, project.folder, findings)
    files = OutputCheck(binary, project.folder, findings)
    day = time.gmtime().tm_yday
    length = 0.5
    slowest = 0
    killed = ended = 0
    while killed < kills:
        world.change()
        world.write(project.folder)
        before = outputs(project.folder)
        moment = f"kill {killed + 1}"
        start = time.monotonic()
        process = project.start()
        delay = rng.random() * length * 1.1
        try:
            process.wait(timeout=delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal_number)
        sent = time.monotonic()
        errors = process.communicate(timeout=60)[1]
        if process.returncode == 0 and sent - start < delay:
            ended += 1
            length = 0.8 * length + 0.2 * (sent - start)
        else:
            killed += 1
        if signal_number != signal.SIGKILL and process.returncode != 0:
            slowest = max(slowest, time.monotonic() - sent)
            # Before it listens, the program ends as any other does.
            if process.returncode not in (128 + signal_number, -signal_number):
                findings.add("ended badly", f"{moment}: status {process.returncode}: {errors}")
        store.run(moment)
        files.run(before, moment, is_over=process.returncode == 0)
        if killed % 10 == 0 and process.returncode != 0:
            before = outputs(project.folder)
            length = max(project.complete(), 0.05)
            store.run(f"the run after {moment}")
            files.run(before, f"the run after {moment}", is_over=True)
        if killed % 50 == 0:
            print(f"  {killed} of {kills} kills", file=sys.stderr)
    world.add_everywhere()  # so that today's digest is made anew, from what the store has now
    project.complete()
    if time.gmtime().tm_yday == day:
        compare(project, folder, findings)
    else:
        print("| files as in a store that was never killed | not compared: midnight came between |")
    print(f"| signal | {signal.Signals(signal_number).name} |")
    print(f"| kills | {killed} |")
    print(f"| runs that ended before their kill | {ended} |")
    print(f"| length of a run, s | {length:.2f} |")
    if signal_number != signal.SIGKILL:
        print(f"| slowest end after the signal, s | {slowest:.2f} |")


def kill_first_runs(binary, folder, world, kills, findings, rng):
    """Cuts off the first run of new projects, while store and outputs come into being."""
    length = 0
    for number in range(kills):
        moment = f"first run {number + 1}"
        project = Project(binary, folder / "new", world)
        store = StoreCheck(world, project.folder, findings)
        files = OutputCheck(binary, project.folder, findings)
        process = project.start()
        try:
            # Most of what is special happens at the beginning.
            process.wait(timeout=length * rng.random() ** 2)
        except subprocess.TimeoutExpired:
            process.kill()
        process.communicate()
        store.run(moment)
        files.run({}, moment)
        length = max(project.complete(), 0.05)
        store.run(f"the run after {moment}")
        files.run({}, f"the run after {moment}", is_over=True)
        shutil.rmtree(project.folder)
    print(f"| kills of first runs | {kills} |")


def compare(project, folder, findings):
    """Holds the outputs against those of a store that was never killed."""
    whole = Project(project.binary, folder / "whole", project.world)
    whole.complete()
    one, other = (without_times(outputs(each.folder)) for each in (project, whole))
    different = [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]
    for name in different:
        kind = "lost" if name in other else "left over"
        findings.add(kind, f"{name} is not as in a store that was never killed")
    equal = len({*one, *other}) - len(different)
    print(f"| files as in a store that was never killed | {equal} of {len({*one, *other})} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--signal", choices=["KILL", "TERM", "INT"], default="KILL")
    parser.add_argument("--disk-full", action="store_true")
    parser.add_argument("--feeds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--keep", action="store_true", help="keep the folder, to look at it")
    options = parser.parse_args()
    binary = options.binary.resolve(strict=True)
    findings = Findings()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="crashing-"))
    world = World(options.feeds, options.seed)
    world.start()
    print(f"| seed | {options.seed} |\n|---|---|")
    try:
        if options.disk_full:
            fill_disk(Project, binary, folder, world, findings)
        else:
            number = signal.Signals[f"SIG{options.signal}"]
            rng = random.Random(options.seed + 1)
            kill_runs(binary, folder, world, options.kills, number, findings, rng)
            kill_first_runs(binary, folder, world, options.kills // 5, findings, rng)
    finally:
        world.stop()
        if options.keep:
            print(f"kept: {folder}", file=sys.stderr)
        else:
            shutil.rmtree(folder)
    for kind in Findings.KINDS:
        print(f"| {kind} | {findings.counts[kind]} |")
    for sentence in findings.sentences[:50]:
        print(sentence)
    sys.exit(1 if findings.sentences else 0)


if __name__ == "__main__":
    main()
