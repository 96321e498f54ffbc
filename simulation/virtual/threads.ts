import { createRequire, syncBuiltinESMExports } from 'node:module';
import { Transform, type TransformCallback } from 'node:stream';
import { loop } from './VirtualLoop.ts';

const require = createRequire(import.meta.url);

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;
type Functions = Record<string, AnyFunction>;

/** The result is that of the real function; only the moment and the order of its delivery are the loop's. */
function deliverCallback(real: AnyFunction): AnyFunction {
  return function (...args) {
    const callback = args.at(-1);
    if (!loop.isActive || typeof callback !== 'function') return real.apply(this, args);
    const complete = loop.beginExternal();
    return real.apply(this, [
      ...args.slice(0, -1),
      (...result: unknown[]) => complete(() => void (callback as AnyFunction)(...result)),
    ]);
  };
}

function deliverPromise(real: AnyFunction): AnyFunction {
  return function (...args) {
    if (!loop.isActive) return real.apply(this, args);
    const complete = loop.beginExternal();
    return new Promise((resolve, reject) => {
      (real.apply(this, args) as Promise<unknown>).then(
        (value) => complete(() => resolve(value)),
        (error: Error) => complete(() => reject(error)),
      );
    });
  };
}

/** Unpacks a whole stream at its end, in one piece of work. */
function createGunzip(): Transform {
  const zlib = require('node:zlib') as typeof import('node:zlib');
  const chunks: Buffer[] = [];
  return new Transform({
    transform(chunk: Buffer, _encoding, callback: TransformCallback) {
      chunks.push(chunk);
      callback();
    },
    flush(callback: TransformCallback) {
      zlib.gunzip(Buffer.concat(chunks), (error, bytes) => callback(error, bytes));
    },
  });
}

/** Delivers the work of the thread pool through the virtual loop: key derivation, compression, web cryptography and files. */
export function installThreadPool(): void {
  const replace = (module: object, names: readonly string[], wrap: (real: AnyFunction) => AnyFunction): void => {
    for (const name of names) (module as Functions)[name] = wrap((module as Functions)[name] as AnyFunction);
  };
  replace(require('node:crypto') as object, ['pbkdf2', 'scrypt', 'hkdf', 'generateKeyPair'], deliverCallback);
  const zlib = require('node:zlib') as object;
  replace(
    zlib,
    ['gunzip', 'gzip', 'inflate', 'deflate', 'unzip', 'brotliDecompress', 'brotliCompress'],
    deliverCallback,
  );
  Object.defineProperty(zlib, 'createGunzip', { value: createGunzip, configurable: true, enumerable: true });
  const fs = require('node:fs') as { readonly promises: object };
  replace(fs, ['readFile', 'stat', 'lstat', 'readdir', 'access', 'realpath', 'writeFile'], deliverCallback);
  replace(fs.promises, ['readFile', 'stat', 'lstat', 'readdir', 'access', 'realpath', 'writeFile'], deliverPromise);
  const subtle = Object.getPrototypeOf(globalThis.crypto.subtle) as object;
  const names = ['sign', 'verify', 'digest', 'importKey', 'exportKey', 'generateKey', 'encrypt', 'decrypt'];
  replace(subtle, names, deliverPromise);
  syncBuiltinESMExports();
}
