"""Looks for bytes in files, or in the memory of a process as a core file would hold it. Task in, finds out, as JSON."""
import json
import os
import signal
import sys

CHUNK = 1 << 24


def pieces(source, start, size, overlap):
    place = start
    while place < start + size:
        try:
            source.seek(place)
            data = source.read(min(CHUNK, start + size - place) + overlap)
        except (OSError, ValueError, OverflowError):
            return
        if not data:
            return
        yield data
        place += CHUNK


PAGE = os.sysconf("SC_PAGE_SIZE")
BLOCK = 1 << 12


def used(pagemap, start, end):
    """Yields stretches of a mapping that hold something: most of what a page reserves is never used."""
    begun = None
    for first in range(start // PAGE, end // PAGE, BLOCK):
        pages = min(BLOCK, end // PAGE - first)
        pagemap.seek(first * 8)
        entries = pagemap.read(pages * 8)
        if entries.count(0) == len(entries):
            if begun is not None:
                yield begun, first * PAGE
                begun = None
            continue
        # The top bits of an entry: in memory, or moved out of it.
        for page, top in enumerate(entries[7::8]):
            place = (first + page) * PAGE
            if top & 0xC0 and begun is None:
                begun = place
            elif not top & 0xC0 and begun is not None:
                yield begun, place
                begun = None
    if begun is not None:
        yield begun, end


def main():
    task = json.load(sys.stdin)
    needles = [(what, bytes.fromhex(text)) for what, text in task["needles"]]
    overlap = max(len(needle) for _, needle in needles) - 1
    found = []

    def look(name, source, start, size):
        for data in pieces(source, start, size, overlap):
            for what, needle in needles:
                count = data.count(needle)
                if count:
                    found.append(f"{what} in {name} ({count})")

    for path in task["where"].get("files", []):
        try:
            with open(path, "rb") as file:
                look(path, file, 0, os.fstat(file.fileno()).st_size)
        except FileNotFoundError:
            pass  # Taken away between the listing and now.
    process = task["where"].get("process")
    if process is not None:
        os.kill(process, signal.SIGSTOP)
        try:
            with (
                open(f"/proc/{process}/maps") as maps,
                open(f"/proc/{process}/mem", "rb", 0) as memory,
                open(f"/proc/{process}/pagemap", "rb", 0) as pagemap,
            ):
                for line in maps:
                    words = line.split(maxsplit=5)
                    name = words[5].strip() if len(words) > 5 else "memory of its own"
                    if "r" not in words[1] or name in ("[vvar]", "[vsyscall]"):
                        continue
                    # Libraries as they lie on the disk.
                    if "w" not in words[1] and name.startswith("/"):
                        continue
                    start, end = (int(number, 16) for number in words[0].split("-"))
                    for first, last in used(pagemap, start, end):
                        look(name, memory, first, last - first)
        finally:
            os.kill(process, signal.SIGCONT)
    json.dump(found, sys.stdout)


main()
