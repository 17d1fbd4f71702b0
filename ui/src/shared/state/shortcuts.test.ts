import { expect, it } from 'vitest';
import { NUMBERED, shortcut } from './shortcuts';

const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const plain = (key: string) => ({ ...none, key });
const ctrl = (key: string, code = '') => ({ ...none, key, code, ctrlKey: true });

it.each([
  ['/', plain('/'), { kind: 'search' }],
  ['?', { ...plain('?'), shiftKey: true }, { kind: 'keys' }],
  ['a letter', plain('k'), null],
  ['Ctrl+K', ctrl('k'), { kind: 'search' }],
  ['Cmd+K', { ...plain('k'), metaKey: true }, { kind: 'search' }],
  ['Ctrl+L', ctrl('l'), { kind: 'lock' }],
  ['Ctrl+Z', ctrl('z'), { kind: 'undo' }],
  ['Ctrl+Shift+Z', { ...ctrl('Z'), shiftKey: true }, null],
  ['Ctrl+2', ctrl('2', 'Digit2'), { kind: 'place', route: { name: 'counts' } }],
  ['Ctrl+1 on a French keyboard', ctrl('&', 'Digit1'), { kind: 'place', route: { name: 'home' } }],
  ['Ctrl+9', ctrl('9', 'Digit9'), null],
  ['Ctrl and +', ctrl('+', 'Equal'), { kind: 'textSize', by: 1 }],
  ['Ctrl and −', ctrl('-', 'Minus'), { kind: 'textSize', by: -1 }],
  ['Ctrl+0', ctrl('0', 'Digit0'), { kind: 'textSize', by: 0 }],
  ['AltGr+L', { ...ctrl('l'), altKey: true }, null],
])('%s', (_, pressed, wanted) => {
  expect(shortcut(pressed, false)).toEqual(wanted);
});

it('leaves letters and the undo of a box to the box', () => {
  for (const pressed of [plain('/'), plain('?'), ctrl('z')]) expect(shortcut(pressed, true)).toBeNull();
  expect(shortcut(ctrl('l'), true)).toEqual({ kind: 'lock' });
});

it('numbers every place of the rail', () => {
  expect(NUMBERED.map((route) => route.name)).toEqual([
    'home',
    'counts',
    'record',
    'answers',
    'questions',
    'visits',
    'settings',
  ]);
});
