import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { ECDH } from 'node:crypto';
import { Prng } from './Prng.ts';

const require = createRequire(import.meta.url);
const privateKeyBytes = 32;
let random = new Prng(0, 'cryptography');

/** Starts all randomness of the process again from a seed. */
export function seedRandomness(seed: number): void {
  random = new Prng(seed, 'cryptography');
}

/** Replaces `Math.random` and the randomness of `crypto` by a pseudo-random source. */
export function installRandomness(): void {
  const crypto = require('node:crypto') as typeof import('node:crypto');
  const createRealEcdh = crypto.createECDH;
  const fill = <T extends NodeJS.ArrayBufferView>(view: T): T => {
    random.bytes(view.byteLength).copy(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    return view;
  };
  const randomBytes = (size: number, callback?: (error: null, bytes: Buffer) => void): Buffer | undefined => {
    const bytes = random.bytes(size);
    if (!callback) return bytes;
    setImmediate(() => callback(null, bytes));
    return undefined;
  };
  const randomInt = (...args: readonly (number | ((error: null, value: number) => void))[]): number | undefined => {
    const numbers = args.filter((arg) => typeof arg === 'number');
    const callback = args.find((arg) => typeof arg === 'function');
    const [from = 0, to = 0] = numbers.length > 1 ? numbers : [0, numbers[0]];
    const value = random.between(from, to - 1);
    if (!callback) return value;
    setImmediate(() => callback(null, value));
    return undefined;
  };
  const randomUUID = (): string => {
    const bytes = random.bytes(16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  const createECDH = (curve: string): ECDH => {
    const ecdh = createRealEcdh(curve);
    // A private key that is out of range is as likely as a collision of hashes.
    const generate = (...encoding: [never, never]): Buffer => {
      ecdh.setPrivateKey(random.bytes(privateKeyBytes));
      return ecdh.getPublicKey(...encoding);
    };
    return Object.assign(ecdh, { generateKeys: generate });
  };
  Math.random = () => random.next();
  Object.assign(crypto, { randomBytes, randomInt, randomUUID, createECDH, randomFillSync: fill });
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: randomUUID, configurable: true });
  Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: fill, configurable: true });
  syncBuiltinESMExports();
}
