// The focus is never lost: where the control that had it goes away, its surroundings take it over.

const SURROUNDINGS = 'li, form, section, article, dialog, main';

/** Watches a part of the page; what it gives back ends the watch. */
export function keepFocus(root: HTMLElement): () => void {
  let around: Element[] = [];
  const remember = (event: FocusEvent) => {
    around = [];
    let element = event.target instanceof Element ? event.target : null;
    for (; element && root.contains(element); element = element.parentElement) around.push(element);
  };
  const takeOver = () => {
    const [last] = around;
    if (document.activeElement !== document.body || !last || last.isConnected) return;
    const next = around.find((element) => element.isConnected && element.matches(SURROUNDINGS));
    around = [];
    if (!(next instanceof HTMLElement)) return;
    if (!next.hasAttribute('tabindex')) next.setAttribute('tabindex', '-1');
    next.focus({ preventScroll: true });
  };
  root.addEventListener('focusin', remember);
  const observer = new MutationObserver(() => {
    // Whoever takes something away may put the focus elsewhere by itself.
    window.setTimeout(takeOver);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
  };
}
