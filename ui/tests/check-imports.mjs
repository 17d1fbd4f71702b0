// Two rules of the layout: a feature imports only shared and ipc, never another feature; and no import cycles.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(ts|svelte)$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
  });
}

const all = files(source);
const known = new Set(all);

function target(from, wanted) {
  if (!wanted.startsWith('.')) return undefined;
  const base = resolve(dirname(from), wanted);
  return [base, `${base}.ts`, `${base}.svelte`, join(base, 'index.ts')].find((path) => known.has(path));
}

const edges = new Map();
for (const file of all) {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(import|export)\s+(type\s+)?[^'";]*?from\s+['"]([^'"]+)['"]/g)];
  edges.set(
    file,
    imports
      .map((match) => ({ to: target(file, match[3]), isType: Boolean(match[2]) }))
      .filter((edge) => edge.to !== undefined),
  );
}

const place = (file) => relative(source, file).split('\\').join('/');
const faults = [];
for (const [file, targets] of edges) {
  const own = /^features\/([^/]+)\//.exec(place(file))?.[1];
  const layer = place(file).split('/')[0];
  for (const { to } of targets) {
    const other = /^features\/([^/]+)\//.exec(place(to))?.[1];
    if (own && other && own !== other)
      faults.push(`${place(file)} imports the feature ${other} (${place(to)})`);
    if (layer === 'shared' && other) faults.push(`${place(file)} is shared and imports the feature ${other}`);
  }
}

const done = new Set();
function walk(file, path) {
  if (path.includes(file)) {
    faults.push(`cycle: ${[...path.slice(path.indexOf(file)), file].map(place).join(' → ')}`);
    return;
  }
  if (done.has(file)) return;
  for (const { to, isType } of edges.get(file) ?? []) if (!isType) walk(to, [...path, file]);
  done.add(file);
}
for (const file of all) walk(file, []);

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${all.length} files: no feature imports another, no cycles`);
