import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { checkEnvText } from './checkEnvText.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { reasonOf } from './reasonOf.ts';
import { StartupError } from './StartupError.ts';

const file = '.env';

/**
 * Adds the variables of `.env` in the working directory to the environment, in development only. Variables that are set
 * already are kept. A missing file is no problem; throws a `StartupError` when it cannot be read as it was meant.
 */
export function loadEnvFile(): void {
  if ((process.env['NODE_ENV'] ?? '').trim() !== '' && process.env['NODE_ENV']?.trim() !== 'development') return;
  const text = readText();
  if (text === undefined) return;
  const problems = checkEnvText(text).map((problem) => `${file}: ${problem}.`);
  if (problems.length > 0) throw new StartupError(problems);
  const mode = parseEnv(text)['NODE_ENV'];
  if (mode !== undefined && mode !== '' && mode !== 'development') {
    throw new StartupError([
      `${file}: NODE_ENV must be development here, because the file is read in development only. Set it in the environment.`,
    ]);
  }
  process.loadEnvFile(file);
}

function readText(): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new StartupError([`${file} cannot be read: ${reasonOf(error)}.`]);
  }
  const text = decodeUtf8(bytes);
  if (text !== undefined && !/[\0\u{feff}]/u.test(text)) return text;
  throw new StartupError([`${file} must be UTF-8 text without a byte order mark.`]);
}
