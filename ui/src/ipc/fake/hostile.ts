// The stand-in with hostile texts in every place that a file or a person can fill: for the tests of the window.
import type { Backend } from '../backend';

declare global {
  /** Set by a test before the window starts. */
  var hostileTexts: string[] | undefined;
  /** How many texts were made hostile. */
  var hostileCount: number | undefined;
}

/** Free text: what a file or a person says, and the sentences made of it. Ids, codes, dates and numbers are not. */
const FREE = new Set(
  [
    'name personName treatmentName armName fileName title text label words message hint why followUp reason',
    'reaction substance laboratory note answer answeredBy means cardText callWhen phone role dose consent',
    'registryNumber printedName printedValue printedUnit printedFlag printedRange name setAside orientation',
    'subtype karyotype gene variant phase around action evaluation response',
  ]
    .join(' ')
    .split(' '),
);

/** Codes that share their name with a free text. */
const PHASES = new Set([
  'noTreatment',
  'unsettled',
  'beforeFirstDose',
  'beforeWindow',
  'inWindow',
  'pastWindow',
  'ended',
]);

/** The same backend; every free text that it gives is followed by the hostile ones, in another order each time. */
export function withHostileTexts(backend: Backend, texts: string[]): Backend {
  let turn = 0;
  globalThis.hostileCount = 0;
  function spoil(value: unknown, key: string): unknown {
    if (typeof value === 'string') {
      if (!FREE.has(key) || PHASES.has(value)) return value;
      turn = (turn + 1) % texts.length;
      globalThis.hostileCount = (globalThis.hostileCount ?? 0) + 1;
      return [value, ...texts.slice(turn), ...texts.slice(0, turn)].join(' ');
    }
    if (Array.isArray(value)) return value.map((one) => spoil(one, key));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
    }
    return value;
  }
  return new Proxy(backend, {
    get(target, property, receiver) {
      const found: unknown = Reflect.get(target, property, receiver);
      if (typeof found !== 'function') return found;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(found, target, given);
        return answer instanceof Promise ? answer.then((value) => spoil(value, '')) : answer;
      };
    },
  });
}
