"""Runs that the disk has no room for: they say so, harm nothing, and the next run completes."""

import os
import resource
import shutil
import subprocess

from checks import OutputCheck, StoreCheck, clone, outputs


def fill_disk(make_project, binary, folder, world, findings):
    """`make_project` makes a project of a binary, a folder and a world."""
    base = make_project(binary, folder / "base", world)
    for _ in range(3):
        base.complete()
        world.change()
        world.write(base.folder)
    world.add_everywhere()
    largest = max(
        path.stat().st_size for path in base.folder.rglob("*") if path.is_file()
    )
    trial = Trial(make_project, binary, base, folder, world, findings)
    size = 0
    while size < 8 * largest:
        trial.limited(size)
        size = size + 1024 if size < 64 * 1024 else int(size * 1.15)
    trial.small_disks()
    print(f"| runs with a limit on the size of files | {trial.limits} |")
    print(f"| … that could not do their work and said so | {trial.refusals} |")
    print(f"| runs on a small disk | {trial.disks or 'none: it may not be mounted here'} |")


class Trial:
    def __init__(self, make_project, binary, base, folder, world, findings):
        self.make_project = make_project
        self.binary = binary
        self.base = base
        self.folder = folder
        self.world = world
        self.findings = findings
        self.limits = self.disks = self.refusals = 0

    def limited(self, size):
        """A run whose files may not grow beyond `size` bytes."""
        self.limits += 1
        project = self._project(self.folder / "limited")

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        self._try(project, f"files of {size} bytes", {"preexec_fn": limit}, lambda: None)
        shutil.rmtree(project.folder)

    def small_disks(self):
        """Runs on a disk of 16 MB with ever more room."""
        disk = self.folder / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk]
        if subprocess.run(mount, capture_output=True).returncode != 0:
            return
        try:
            for room in [0, *(4096 << step for step in range(11))]:
                self.disks += 1
                project = self._project(disk / "project")
                filler = disk / "filler"
                fill(filler, leave=room)
                self._try(project, f"{room} bytes of room", {}, filler.unlink)
                shutil.rmtree(project.folder)
        finally:
            subprocess.run(["umount", disk], check=True)

    def _project(self, folder):
        clone(self.base.folder, folder)
        return self.make_project(self.binary, folder, self.world)

    def _try(self, project, moment, options, make_room):
        store = StoreCheck(self.world, project.folder, self.findings)
        files = OutputCheck(self.binary, project.folder, self.findings)
        store.run(f"before {moment}")
        before = outputs(project.folder)
        _, status, errors = project.run(**options)
        if status < 0:
            self.findings.add("ended badly", f"{moment}: signal {-status} ended the run")
        elif status != 0:
            self.refusals += 1
            # The error must say what to do about it.
            if status != 73 or not any(word in errors for word in ["room", "space", "quota"]):
                self.findings.add("ended badly", f"{moment}: status {status}, {errors!r}")
        make_room()
        store.run(moment)
        files.run(before, moment, is_over=True)
        before = outputs(project.folder)
        project.complete()
        store.run(f"after {moment}")
        files.run(before, f"after {moment}", is_over=True)


def fill(path, leave):
    """Fills the disk but for `leave` bytes."""
    place = os.statvfs(path.parent)
    size = place.f_bavail * place.f_frsize - leave
    with open(path, "wb") as file:
        while size > 0:
            size -= file.write(bytes(min(size, 1 << 20)))
