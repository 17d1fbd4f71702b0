// Which key does what, wherever the person is. Keys of one screen are its own matter; what they do is said in Keys.svelte.
import type { Route } from './navigation.svelte';

export type Shortcut =
  | { kind: 'search' | 'keys' | 'lock' | 'undo' }
  | { kind: 'place'; route: Route }
  | { kind: 'textSize'; by: -1 | 0 | 1 };

/** The places of the rail in their order: Ctrl with 1 to 7. */
export const NUMBERED: Route[] = [
  { name: 'home' },
  { name: 'counts' },
  { name: 'record' },
  { name: 'answers' },
  { name: 'questions' },
  { name: 'visits' },
  { name: 'settings' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key means. While somebody types, a letter is a letter and Ctrl+Z belongs to the box. */
export function shortcut(pressed: Pressed, isTyping: boolean): Shortcut | null {
  if (pressed.altKey) return null;
  const key = pressed.key.toLowerCase();
  if (!pressed.ctrlKey && !pressed.metaKey) {
    if (isTyping) return null;
    if (key === '/') return { kind: 'search' };
    return key === '?' ? { kind: 'keys' } : null;
  }
  // On some keyboards “+” needs Shift, and on some the digits do: these go by their place.
  if (key === '+' || key === '=') return { kind: 'textSize', by: 1 };
  if (key === '-') return { kind: 'textSize', by: -1 };
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(pressed.code)?.[1];
  if (digit === '0') return { kind: 'textSize', by: 0 };
  const route = digit ? NUMBERED[Number(digit) - 1] : undefined;
  if (route) return { kind: 'place', route };
  if (pressed.shiftKey) return null;
  if (key === 'k') return { kind: 'search' };
  if (key === 'l') return { kind: 'lock' };
  return key === 'z' && !isTyping ? { kind: 'undo' } : null;
}
