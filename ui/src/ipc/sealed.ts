/**
 * Seals what was typed in secret before it is sent: to a key of the program that serves once. The message itself stays
 * in WebKit's memory, where nobody can wipe it; sealed, it says nothing there.
 */
import { commands, type TypedSecret } from './bindings';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const PURPOSE = 'mds-companion/1/typed';

export async function sealed(text: string): Promise<TypedSecret> {
  const letterBox = await commands.letterBox();
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const theirs = await crypto.subtle.importKey('raw', bytes(letterBox), CURVE, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256);
  const drawn = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new TextEncoder().encode(PURPOSE) },
    drawn,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const plain = new TextEncoder().encode(text);
  // The key serves once, so its nonce may be fixed.
  const letter = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, plain);
  plain.fill(0);
  const sender = await crypto.subtle.exportKey('raw', own.publicKey);
  return [letterBox, hex(sender), hex(letter)].join('.');
}

export async function sealedIfAny(text: string | null): Promise<TypedSecret | null> {
  return text === null ? null : sealed(text);
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const found = new Uint8Array(text.length / 2);
  for (let place = 0; place < found.length; place++) {
    found[place] = Number.parseInt(text.slice(2 * place, 2 * place + 2), 16);
  }
  return found;
}
