"""make|ask PROGRAM FOLDER PEOPLE [ROUNDS]: six months of six tests of one person out of the same results.

Times in nanoseconds: opening included in peer_cold.txt, opened already in peer_warm.txt; what was found in
peer_found.txt.
"""
import datetime
import os
import sys
import time

what, program, folder, people = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
path = f"{folder}/{program}-{people}.db"
table = f"{folder}/results-{people}.csv"
KEY = "x'" + "2a" * 32 + "'"
WARM = 40
CREATE = "CREATE TABLE result (person INTEGER, analyte TEXT, day TEXT, value TEXT)"
INDEX = "CREATE INDEX by_draw ON result (person, analyte, day)"


def connected():
    if program == "sqlite3":
        import sqlite3

        return sqlite3.connect(path)
    if program == "sqlcipher3":
        import sqlcipher3

        base = sqlcipher3.connect(path)
        base.execute(f'PRAGMA key = "{KEY}"')
        return base
    import duckdb

    base = duckdb.connect(path)
    base.execute("SET threads = 1")
    return base


def make():
    if os.path.exists(path):
        os.remove(path)
    base = connected()
    base.execute(CREATE)
    if program == "duckdb":
        base.execute(f"INSERT INTO result SELECT * FROM read_csv('{table}', header = false, all_varchar = true)")
    else:
        rows = (line.rstrip("\n").split(",") for line in open(table))
        base.executemany("INSERT INTO result VALUES (?, ?, ?, ?)", rows)
    base.execute(INDEX)
    base.commit()
    base.close()


def analytes():
    names = []
    for line in open(table):
        name = line.split(",")[1]
        if name in names:
            return names[:6]
        names.append(name)
    return names[:6]


def ask(rounds):
    names = analytes()
    to = datetime.date(2006, 1, 2) + datetime.timedelta(weeks=1040 - 10)
    start = to - datetime.timedelta(days=182)
    marks = ", ".join("?" * len(names))
    query = (
        f"SELECT analyte, day, value FROM result WHERE person = ? AND analyte IN ({marks})"
        " AND day >= ? AND day <= ? ORDER BY day, analyte"
    )
    values = [people // 2, *names, start.isoformat(), to.isoformat()]
    cold, warm, found = [], [], []
    for turn in range(rounds + 1):
        begun = time.perf_counter_ns()
        base = connected()
        found = base.execute(query, values).fetchall()
        took = time.perf_counter_ns() - begun
        if turn:
            cold.append(took)
        for _ in range(WARM):
            begun = time.perf_counter_ns()
            again = base.execute(query, values).fetchall()
            took = time.perf_counter_ns() - begun
            assert again == found
            if turn:
                warm.append(took)
        base.close()
    for name, times in (("cold", cold), ("warm", warm)):
        with open(f"{folder}/peer_{name}.txt", "w") as out:
            out.writelines(f"{took}\n" for took in times)
    with open(f"{folder}/peer_found.txt", "w") as out:
        out.writelines(sorted(f"{analyte} {day} {value}\n" for analyte, day, value in found))


if what == "make":
    make()
else:
    ask(int(sys.argv[5]))
