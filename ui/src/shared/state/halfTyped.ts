// What was typed into a form and not saved yet. It is there again when the person comes back to the form, and is
// forgotten when it is saved or cancelled, and when the record is locked: nothing of it is written anywhere.
import { personId } from './session.svelte';

const kept = new Map<string, string>();
const keyOf = (form: string) => `${personId()} ${form}`;

/** What was typed into a form before, if anything. */
export function halfTyped<T>(form: string): T | undefined {
  const json = kept.get(keyOf(form));
  return json === undefined ? undefined : (JSON.parse(json) as T);
}

/** Keeps what is typed; what is as it was at the beginning need not be kept. */
export function keepHalfTyped<T>(form: string, typed: T, beginning: T): void {
  const json = JSON.stringify(typed);
  if (json === JSON.stringify(beginning)) kept.delete(keyOf(form));
  else kept.set(keyOf(form), json);
}

/** It was saved, or given up. */
export function dropHalfTyped(form: string): void {
  kept.delete(keyOf(form));
}

/** The record is locked. */
export function forgetHalfTyped(): void {
  kept.clear();
}
