// A window that stays open over midnight, over a sleep or into another time zone shows the day that it is there.
import { today } from '../format';

const TICK = 20_000;

/** Calls `changed` when it has become another day; what it gives back ends the watch. */
export function watchDay(changed: (day: string) => void): () => void {
  let known = today();
  const look = () => {
    const now = today();
    // Nothing is taken from under a hand: a window over the page is finished first.
    if (now === known || document.querySelector('dialog[open]')) return;
    known = now;
    changed(now);
  };
  const timer = window.setInterval(look, TICK);
  window.addEventListener('focus', look);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('focus', look);
  };
}
