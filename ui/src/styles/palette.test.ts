import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((match) => [match[1], match[2]]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

const themes = {
  light: colours(':root'),
  dark: colours(":root[data-theme='dark']"),
  contrast: colours(":root[data-theme='contrast']"),
};
const grounds = ['paper', 'surface', 'sunk', 'action-soft', 'window', 'check-soft', 'call-soft'];

describe.each(Object.entries(themes))('the %s palette', (_name, theme) => {
  const pair = (front: string, back: string) => contrast(theme[front] ?? '#000000', theme[back] ?? '#000000');
  const tooLow = (fronts: string[], backs: string[], least: number) =>
    fronts.flatMap((front) =>
      backs
        .filter((back) => pair(front, back) < least)
        .map((back) => `${front} on ${back}: ${pair(front, back).toFixed(2)}`),
    );

  it('names every colour', () => {
    expect(Object.keys(theme).sort()).toEqual(Object.keys(themes.light).sort());
  });
  it('gives body text at least 7:1 on every ground', () => {
    expect(tooLow(['ink'], grounds, 7)).toEqual([]);
    expect(tooLow(['ink-second'], ['paper', 'surface', 'sunk'], 7)).toEqual([]);
  });
  it('gives every other text at least 4.5:1', () => {
    expect(tooLow(['ink-second'], grounds, 4.5)).toEqual([]);
    expect(tooLow(['action'], ['paper', 'surface', 'sunk', 'action-soft', 'check-soft'], 4.5)).toEqual([]);
    expect(tooLow(['action-ink'], ['action'], 4.5)).toEqual([]);
    expect(tooLow(['check'], ['check-soft', 'paper', 'surface'], 4.5)).toEqual([]);
    expect(tooLow(['call'], ['call-soft', 'paper', 'surface', 'check-soft'], 4.5)).toEqual([]);
  });
  it('gives marks, control borders and the focus at least 3:1', () => {
    const marks = [
      'count-hemoglobin',
      'count-neutrophils',
      'count-platelets',
      'count-other',
      'control',
      'focus',
      'check',
    ];
    expect(tooLow(marks, ['paper', 'surface', 'sunk', 'window'], 3)).toEqual([]);
    expect(tooLow(['focus', 'control'], ['check-soft', 'call-soft', 'action-soft'], 3)).toEqual([]);
  });
});

it('names no colour outside the tokens, except on pictures of paper', () => {
  const files = import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true });
  const found = Object.entries(files)
    .filter(([path]) => !path.endsWith('PagePicture.svelte') && !path.endsWith('Visits.svelte'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/:\s*(#[0-9a-fA-F]{3,8}|rgb\()/g)].map((match) => `${path}: ${match[1]}`),
    );
  expect(found).toEqual([]);
});
