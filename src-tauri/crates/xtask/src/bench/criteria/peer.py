"""The three parts of IWG 2006 as a data scientist would write them with pandas: verdicts and runs only.

Reads the record that our program wrote, judges it on the same days, writes what it found and how long one
assessment took. Units given for haemoglobin not known count as given at 9.0 or below.
"""

import statistics
import sys
import time
from pathlib import Path

import numpy
import pandas

FOLDER = Path(sys.argv[1])
ROUNDS = 5


def baseline(counts):
    """Mean of values of days -56..0, from the newest back at least 7 days apart."""
    kept, last = [], None
    for day, value in counts[(counts.index >= -56) & (counts.index <= 0)].iloc[::-1].items():
        if last is None or last - day >= 7:
            kept.append(value)
            last = day
    return sum(kept) / len(kept) if len(kept) >= 2 else None


def without_influence(hemoglobin, given):
    """Drops values 1-14 days after red cells, unless others follow on the day or within 3 days."""
    days = hemoglobin.index.to_numpy()
    before = numpy.searchsorted(given, days, side="left") - 1
    after = before + 1
    since = numpy.where(before >= 0, days - given[numpy.maximum(before, 0)], 10_000)
    until = numpy.where(after < len(given), given[numpy.minimum(after, len(given) - 1)] - days, 10_000)
    return hemoglobin[~((since <= 14) & (until > 3))]


def longest(counts, reached, cuts):
    """The first longest run of neighbouring values that reach the target."""
    frame = pandas.DataFrame({"day": counts.index, "reached": reached.to_numpy()})
    far = frame.day.diff() > 35
    if len(cuts):
        # A transfusion from the day of the value before up to the day before this one ends a run.
        at = numpy.searchsorted(cuts, frame.day, side="left")
        begin = numpy.searchsorted(cuts, frame.day.shift(fill_value=-(10**6)), side="left")
        far |= pandas.Series(at > begin, index=frame.index)
    group = (far | (frame.reached != frame.reached.shift())).cumsum()
    runs = frame[frame.reached].groupby(group[frame.reached]).day.agg(["min", "max"])
    if runs.empty:
        return None
    return tuple(int(day) for day in runs.loc[(runs["max"] - runs["min"]).idxmax()])


def judge(counts, limit, reaches, cuts, is_over):
    before = baseline(counts)
    if before is None:
        return "not_assessable", None
    if before >= limit:
        return "not_eligible", None
    since = counts[counts.index > 0]
    if since.empty:
        return ("not_assessable" if is_over else "not_yet"), None
    run = longest(since, reaches(since, before), cuts)
    if run and run[1] - run[0] >= 56:
        return "met", run
    return ("not_met" if is_over else "not_yet"), run


def fewer_units(given, day):
    units = numpy.zeros(56 + day + 1, dtype=int)
    inside = given[(given >= -56) & (given <= day)]
    numpy.add.at(units, inside + 56, 2)
    before = units[:57].sum()
    if day < 56:
        return None
    windows = pandas.Series(units[57:]).rolling(56).sum().dropna()
    return before - windows.min()


def assess(counts, given, day):
    is_over = day >= 182
    counts = counts[counts.index <= day]
    given = given[given <= day]
    hemoglobin = without_influence(counts.hb, given)
    small = 1e-9
    verdict, run = judge(
        hemoglobin, 11, lambda values, before: values >= before + 1.5 - small, given, is_over
    )
    if verdict in ("not_met", "not_yet"):
        fewer = fewer_units(given, day)
        if fewer is not None and fewer >= 4:
            verdict = "met"
    found = [("hi_e", verdict, run)]

    def platelets(values, before):
        if before < 20:
            return (values >= 2 * before - small) & (values > 20 + small)
        return values >= before + 30 - small

    def neutrophils(values, before):
        return (values >= 2 * before - small) & (values > before + 0.5 + small)

    nothing = numpy.array([], dtype=int)
    found.append(("hi_p", *judge(counts.plt, 100, platelets, nothing, is_over)))
    found.append(("hi_n", *judge(counts.anc, 1, neutrophils, nothing, is_over)))
    return found


def main():
    counts = pandas.read_csv(FOLDER / "counts.csv", index_col="day")
    given = pandas.read_csv(FOLDER / "red_cells.csv").day.to_numpy()
    days = [int(day) for day in (FOLDER / "days.txt").read_text().split()]
    rounds, lines = [], []
    for _ in range(ROUNDS + 1):
        begin = time.perf_counter_ns()
        found = [(day, assess(counts, given, day)) for day in days]
        rounds.append((time.perf_counter_ns() - begin) / len(days))
    for day, criteria in found:
        for criterion, verdict, run in criteria:
            shown = f"{run[0]}..{run[1]}" if run else "-"
            lines.append(f"{day} {criterion} {verdict} {shown}\n")
    (FOLDER / "peer_found.txt").write_text("".join(lines))
    (FOLDER / "peer_times.txt").write_text(f"one {statistics.median(rounds[1:]):.0f}\n")


main()
