// How long a passphrase would hold, as one of four words. Length counts most; the program keeps no list of words.
export type Strength = 'empty' | 'short' | 'fair' | 'strong';

export function strengthOf(passphrase: string): Strength {
  const text = passphrase.trim();
  if (text === '') return 'empty';
  const different = new Set(text.toLowerCase()).size;
  const words = text.split(/[\s\-_.]+/).filter((word) => word.length >= 3).length;
  if (text.length < 10 || different < 6) return 'short';
  if (text.length >= 20 || (words >= 4 && text.length >= 16)) return 'strong';
  return 'fair';
}
