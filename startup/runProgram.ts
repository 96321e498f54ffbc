import { loadEnvFile } from './loadEnvFile.ts';
import { reasonOf } from './reasonOf.ts';
import { StartupError } from './StartupError.ts';

/** The argument of a program whose parent process reports why it cannot start. */
export const reportsToParent = '--reports-to-parent';

/** The messages that such a program sends to its parent instead of printing them. */
interface FailedMessage {
  readonly type: 'failed';
  readonly problems: readonly string[];
}

interface Options {
  /** The beginning of the message. Default: `Start-up failed`. */
  readonly failure?: string;
  /** False: `.env` is not read, because its `PORT` is another program's. Default: true. */
  readonly readsEnvFile?: boolean;
}

/**
 * Starts a program, with the variables of `.env` in development. A failure is printed without a stack, one line for each
 * problem, and the process exits with 1.
 */
export async function runProgram(start: () => Promise<void> | void, options: Options = {}): Promise<void> {
  const { failure = 'Start-up failed', readsEnvFile = true } = options;
  try {
    if (readsEnvFile) loadEnvFile();
    await start();
  } catch (error) {
    await exitWith(problemsOf(error), failure);
  }
}

/** @returns the problems that a message of a started program reports, or undefined for any other message. */
export function readFailedMessage(message: unknown): readonly string[] | undefined {
  const isFailed = typeof message === 'object' && message !== null && 'type' in message && message.type === 'failed';
  return isFailed ? (message as FailedMessage).problems : undefined;
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof StartupError) return error.problems;
  const reason = reasonOf(error);
  return [/[.!?]$/.test(reason) ? reason : `${reason}.`];
}

async function exitWith(problems: readonly string[], failure: string): Promise<never> {
  if (process.send && process.argv.includes(reportsToParent)) {
    const message: FailedMessage = { type: 'failed', problems };
    await new Promise<void>((resolve) => process.send?.(message, () => resolve()));
  } else {
    const [first] = problems;
    const text = problems.length === 1 ? `: ${first}` : `:${problems.map((problem) => `\n- ${problem}`).join('')}`;
    process.stderr.write(`${failure}${text}\n`);
  }
  process.exit(1);
}
