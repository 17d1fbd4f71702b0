// How the stand-in says sentences and failures, as the program would.
import { formatDate, formatNumber } from '../../shared/format';
import { t } from '../../shared/words';
import { BackendError, type ErrorCode, type Message } from '../backend';

export type Argument = [string, 'number' | 'count' | 'date' | 'text' | 'code', string];

/** Says a sentence as the program would. */
export function message(key: string, ...args: Argument[]): Message {
  const values = args.map(([name, kind, value]): [string, string | number] => [
    name,
    kind === 'count'
      ? Number(value)
      : kind === 'date'
        ? formatDate(value)
        : kind === 'number'
          ? formatNumber(value)
          : value,
  ]);
  return { key, text: t(key, Object.fromEntries(values)) };
}

export function failure(code: ErrorCode): BackendError {
  return new BackendError(code, t(`error-${code}`), t(`error-${code}-hint`));
}
