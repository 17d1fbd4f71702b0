"""The store of the Python peers: SQLCipher with a raw key, write-ahead log, full flush, one unique index."""
import os

import sqlcipher3


def store(path, rows):
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(path + ending):
            os.remove(path + ending)
    base = sqlcipher3.connect(path)
    base.execute("PRAGMA key = \"x'%s'\"" % ("2b" * 32))
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = FULL")
    base.execute("CREATE TABLE result (code TEXT, value REAL, unit TEXT, collected TEXT)")
    base.execute("CREATE UNIQUE INDEX same ON result (code, collected)")
    base.executemany("INSERT OR IGNORE INTO result VALUES (?, ?, ?, ?)", rows)
    base.commit()
    count, total = base.execute("SELECT count(*), sum(CAST(round(value * 100) AS INTEGER)) FROM result").fetchone()
    base.close()
    print(count, total)
