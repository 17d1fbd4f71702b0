// Finds in another language what a step of a screen names in English, so that every screen is reached in each of them.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';

const catalogues = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'assets', 'words');

async function messagesOf(language) {
  const messages = new Map();
  const folder = join(catalogues, language);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ftl')).sort()) {
    for (const one of new FluentResource(await readFile(join(folder, file), 'utf8')).body) {
      if (one.value) messages.set(one.id, one.value);
      for (const [name, value] of Object.entries(one.attributes)) messages.set(`${one.id}.${name}`, value);
    }
  }
  return messages;
}

// A name is read with plain spaces, whatever spaces the catalogue has.
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+');

/** A pattern of the catalogue as a regular expression; `fill` says what stands for a variable. */
function expression(pattern, fill) {
  if (typeof pattern === 'string') return escaped(pattern);
  if (Array.isArray(pattern)) return pattern.map((part) => expression(part, fill)).join('');
  if (pattern.type === 'select')
    return `(?:${pattern.variants.map((variant) => expression(variant.value, fill)).join('|')})`;
  if (pattern.type === 'var') return fill(pattern.name);
  if (pattern.type === 'str') return escaped(pattern.value);
  return '.*?';
}

const english = await messagesOf('en');
const matchers = [...english].map(([key, pattern]) => {
  const names = [];
  const source = expression(pattern, (name) => {
    if (names.includes(name)) return '.+?';
    names.push(name);
    return `(?<${name}>.+?)`;
  });
  const letters = source.replace(/\(\?<\w+>\.\+\?\)|[^\p{L}]/gu, '').length;
  return { key, isExact: typeof pattern === 'string', letters, source };
});

/** Every message that says these English words, with what stands in its variables; exact ones alone, if there are. */
function meanings(words) {
  const exact = matchers.filter((one) => one.isExact && english.get(one.key) === words);
  if (exact.length > 0) return exact.map(({ key }) => ({ key, filled: {} }));
  return matchers
    .filter((one) => !one.isExact && one.letters > 2)
    .flatMap(({ key, source }) => {
      try {
        const match = new RegExp(`^${source}$`, 'u').exec(words);
        return match ? [{ key, filled: match.groups ?? {} }] : [];
      } catch {
        return []; // A variable that stands in two variants; no step names such a sentence.
      }
    });
}

/**
 * Says English words in a language: `name(words)` for the whole name of a control, `part(key)` for a piece of a
 * sentence of the catalogue with anything in its variables, `text(key)` for a plain one as it stands.
 */
export async function speaker(language = 'en') {
  const messages = language === 'en' ? english : await messagesOf(language);
  function sourceOf(words) {
    const found = meanings(words)
      .filter(({ key }) => messages.has(key))
      .map(({ key, filled }) =>
        expression(messages.get(key), (name) => (filled[name] ? sourceOf(filled[name]) : '.*?')),
      );
    return found.length > 0 ? `(?:${[...new Set(found)].join('|')})` : escaped(words);
  }
  return {
    name: (words) => (language === 'en' ? words : new RegExp(`^\\s*${sourceOf(words)}\\s*$`, 'u')),
    text: (key) => String(messages.get(key) ?? key),
    part: (key) =>
      new RegExp(
        expression(messages.get(key) ?? key, () => '.*?'),
        'u',
      ),
  };
}
