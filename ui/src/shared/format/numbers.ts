import { t } from '../words';
import { preferences } from './preferences';

const superscripts: Record<string, string> = {
  '10*9/L': '×10⁹/L',
  '10*12/L': '×10¹²/L',
  'K/uL': 'K/µL',
  'm[IU]/mL': 'mIU/mL',
};

const comparators: [string, string][] = [
  ['<=', '≤'],
  ['>=', '≥'],
];

/** A number as the person reads it: own decimal mark, true minus. The digits are never changed. */
export function formatNumber(value: string): string {
  let text = value;
  for (const [ascii, sign] of comparators) text = text.replace(ascii, sign);
  if (text.startsWith('-')) text = `−${text.slice(1)}`;
  // French parts the thousands of a long number with a space; a point or a comma would be read as a decimal mark.
  if (preferences.locale === 'fr')
    text = text.replace(/\d{5,}(?=\.|$)/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0'));
  return preferences.decimalComma ? text.replace('.', ',') : text;
}

/** A unit as it is printed. */
export function formatUnit(unit: string): string {
  return unit === '/100{WBC}' ? t('unit-per-100-white-cells') : (superscripts[unit] ?? unit);
}

/** Says whether a typed text is a number, with comma or point and an optional comparator. */
export function readsAsNumber(text: string): boolean {
  return /^(<|>|<=|>=|≤|≥)?\s*\d+([.,]\d+)?$/.test(
    text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, ''),
  );
}
