// Locks after a while without keys or pointer, with a minute's warning.
export interface IdleWatch {
  stop(): void;
  /** Counts from now again. */
  touch(): void;
}

export function watchIdle(minutes: number, warn: () => void, lock: () => void): IdleWatch {
  let last = Date.now();
  let warned = false;
  const touch = () => {
    last = Date.now();
    warned = false;
  };
  const events = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const event of events) window.addEventListener(event, touch, { passive: true });
  const timer = window.setInterval(() => {
    const idle = (Date.now() - last) / 60_000;
    if (idle >= minutes) {
      lock();
    } else if (!warned && idle >= minutes - 1) {
      warned = true;
      warn();
    }
  }, 5_000);
  return {
    touch,
    stop() {
      window.clearInterval(timer);
      for (const event of events) window.removeEventListener(event, touch);
    },
  };
}
