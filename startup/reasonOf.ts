import { getSystemErrorMessage } from 'node:util';

/** The system's own text for these says less. */
const clearerTexts: Readonly<Record<string, string>> = {
  EISDIR: 'it is a directory',
  ENOTFOUND: 'the host name cannot be resolved',
};

/** @returns why something failed, in one line, such as `no such file or directory (ENOENT)`. It never has a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, errno } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && typeof errno === 'number' && errno < 0)
    return `${clearerTexts[code] ?? getSystemErrorMessage(errno) ?? error.message} (${code})`;
  // `fetch` and connections to several addresses put the reason inside.
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return reasonOf(inner);
  const [text = ''] = error.message.split('\n');
  return text || (typeof code === 'string' ? code : error.name);
}
