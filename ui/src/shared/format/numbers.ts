import { preferences } from './preferences';

const superscripts: Record<string, string> = {
  '10*9/L': '×10⁹/L',
  '10*12/L': '×10¹²/L',
  'K/uL': 'K/µL',
  'm[IU]/mL': 'mIU/mL',
  '/100{WBC}': 'per 100 white cells',
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
  return preferences.decimalComma ? text.replace('.', ',') : text;
}

/** A unit as it is printed. */
export function formatUnit(unit: string): string {
  return superscripts[unit] ?? unit;
}

/** Says whether a typed text is a number, with comma or point and an optional comparator. */
export function readsAsNumber(text: string): boolean {
  return /^(<|>|<=|>=|≤|≥)?\s*\d+([.,]\d+)?$/.test(text.trim());
}
