// What the window has to say in passing: that something is done (with its undo), or that it could not be done.
import { BackendError } from '../../ipc/backend';
import { hasWords, t } from '../words';
import { session } from './session.svelte';

export interface Notice {
  kind: 'done' | 'problem';
  text: string;
  hint?: string;
  undo?: () => Promise<void>;
}

export const notices = $state<{ current: Notice | null; isWorking: boolean }>({
  current: null,
  isWorking: false,
});

export function sayDone(text: string, undo?: () => Promise<void>): void {
  notices.current = { kind: 'done', text, undo };
}

/** The sentence and the hint for an error. */
export function errorWords(error: unknown): { text: string; hint?: string } {
  // While nothing is open the program does not know the language yet, so the window says it.
  if (error instanceof BackendError && session.status?.vault !== 'open' && hasWords(`error-${error.code}`)) {
    const hint = `error-${error.code}-hint`;
    if (session.language !== 'en')
      return { text: t(`error-${error.code}`), hint: hasWords(hint) ? t(hint) : undefined };
  }
  if (error instanceof BackendError) return { text: error.message, hint: error.hint ?? undefined };
  return { text: t('trouble-unknown'), hint: t('trouble-unknown-hint') };
}

/** Both in one line, for the field that the error is about. */
export function errorLine(error: unknown): string {
  const { text, hint } = errorWords(error);
  return [text, hint].filter(Boolean).join(' ');
}

export function sayProblem(error: unknown): void {
  notices.current = { kind: 'problem', ...errorWords(error) };
}

export function clearNotice(): void {
  notices.current = null;
}

/** Runs something the person asked for and says so when it could not be done. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    sayProblem(error);
    return undefined;
  }
}

const NOTICEABLE = 800;
let running = 0;

/** The same for what can take longer, such as writing a file: after a moment it is said that it goes on. */
export async function attemptLong<T>(work: () => Promise<T>): Promise<T | undefined> {
  running += 1;
  const timer = window.setTimeout(() => (notices.isWorking = true), NOTICEABLE);
  const done = await attempt(work);
  window.clearTimeout(timer);
  running -= 1;
  if (running === 0) notices.isWorking = false;
  return done;
}

/** Takes back what was just done, where it is still said and can be. */
export async function undoLast(): Promise<void> {
  const work = notices.current?.undo;
  if (!work) return;
  clearNotice();
  await attempt(work);
}
