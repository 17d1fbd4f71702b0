// Combinations in which every two values of two columns meet, without trying all of them.
/** Rows in which every two values of two columns meet at least once: greedy, and the same each time. */
export function pairwise(columns) {
  const names = Object.keys(columns);
  const key = (a, x, b, y) => `${a}=${x}&${b}=${y}`;
  const missing = new Set();
  names.forEach((a, at) => {
    for (const b of names.slice(at + 1))
      for (const x of columns[a]) for (const y of columns[b]) missing.add(key(a, x, b, y));
  });
  const met = (row) =>
    names.flatMap((a, at) =>
      names.slice(at + 1).flatMap((b) => (a in row && b in row ? [key(a, row[a], b, row[b])] : [])),
    );
  const rows = [];
  while (missing.size > 0) {
    const [a, x, b, y] = [...missing][0].split(/[=&]/);
    const row = { [a]: x, [b]: y };
    for (const name of names.filter((one) => !(one in row))) {
      const gain = (value) => met({ ...row, [name]: value }).filter((pair) => missing.has(pair)).length;
      // Where several are as good, they take turns.
      const turned = columns[name].map((_, at) => columns[name][(at + rows.length) % columns[name].length]);
      row[name] = turned.reduce((best, value) => (gain(value) > gain(best) ? value : best));
    }
    for (const pair of met(row)) missing.delete(pair);
    rows.push(row);
  }
  return rows;
}
