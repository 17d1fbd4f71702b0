import { expect, it } from 'vitest';
import { hasWords, systemLanguage, t, tId } from '.';

const sources = import.meta.glob<string>(
  ['../../**/*.svelte', '../../**/*.ts', '!../../**/*.test.ts', '!../../ipc/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const catalogue = import.meta.glob<string>('../../../../assets/words/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const keysOf = (text: string) => [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? '');
const own = keysOf(Object.entries(catalogue).find(([path]) => path.endsWith('/ui.ftl'))?.[1] ?? '');
const all = Object.values(sources).join('\n');

it('has words for every key that the window names', () => {
  const literal = [...all.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');
  const chosen = [...all.matchAll(/\bt\(\s*[^'"`()]+\?\s*'([\w-]+)'\s*:\s*'([\w-]+)'/g)].flatMap((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]);
  const missing = [...new Set([...literal, ...chosen])].filter((key) => !hasWords(key));
  expect(missing).toEqual([]);
});

it('defines no key twice', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const [path, text] of Object.entries(catalogue)) {
    for (const key of keysOf(text)) {
      if (seen.has(key)) twice.push(`${key} in ${path} and ${seen.get(key)}`);
      seen.set(key, path);
    }
  }
  expect(twice).toEqual([]);
});

it('keeps no words of the window that nothing says', () => {
  // A key is named whole, or its beginning is named and the end comes from a code.
  const beginnings = [
    ...[...all.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? ''),
    ...[...all.matchAll(/tId\('([\w-]+)'/g)].map((match) => `${match[1]}-`),
    ...[...all.matchAll(/prefix: '([\w-]+)'/g)].map((match) => `${match[1]}-`),
  ];
  const unused = own.filter(
    (key) => !all.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

it('never says a word that the product does not use', () => {
  const text = Object.entries(catalogue).find(([path]) => path.endsWith('/ui.ftl'))?.[1] ?? '';
  const words =
    /\b(fail(ed|ure)?|responder|battle|journey|don't worry|worry about|critical|remission|good|bad)\b/i;
  const found = text
    .split('\n')
    .filter((line) => words.test(line.replace(/^[\w-]+ =/, '')) && !line.startsWith('#'));
  expect(found.filter((line) => !line.includes('Four words are a good length'))).toEqual([]);
  expect(text.split('\n').filter((line) => /!/.test(line))).toEqual([]);
});

it.each([
  ['product', 'redCells', 'Red cells'],
  ['milestone', 'doseHeld', 'Dose held'],
  ['analyte', 'hemoglobin', 'Haemoglobin'],
  ['analyte', 'something_new', 'something_new'],
])('finds the words for the id %s %s', (prefix, id, words) => {
  expect(tId(prefix, id)).toBe(words);
});

it('shows the key itself where there are no words, so that a gap is seen', () => {
  expect(t('no-such-key')).toBe('no-such-key');
});

it.each([
  [['de-CH', 'en'], 'de'],
  [['nl', 'fr-FR'], 'fr'],
  [['nl'], 'en'],
  [[], 'en'],
])('takes the first language of %s that it has', (wanted, language) => {
  expect(systemLanguage(wanted)).toBe(language);
});
