# The plain sqlite3 shell: no encryption, no check, no provenance, one unique index. Arguments: base, files.
base=$1
shift
rm -f "$base" "$base-journal"
{
    echo 'CREATE TABLE result (day TEXT, time TEXT, test TEXT, value REAL, unit TEXT, low TEXT, high TEXT, flag TEXT);'
    echo '.mode csv'
    for file; do echo ".import --skip 1 '$file' result"; done
    echo 'CREATE UNIQUE INDEX same ON result (test, unit, day, time);'
    echo 'SELECT count(*), sum(CAST(round(value * 100) AS INTEGER)) FROM result;'
} | sqlite3 -separator ' ' "$base" | tr , ' '
