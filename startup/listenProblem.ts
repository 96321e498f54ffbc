import { reasonOf } from './reasonOf.ts';
import { StartupError } from './StartupError.ts';

interface Listener {
  readonly port: number;
  /** The name of the setting of the port, such as `PORT`. */
  readonly portSetting: string;
  /** The name of the setting of the address, if there is one. */
  readonly hostSetting?: string;
}

/** Explains why a server cannot listen, with the setting to change. Other errors are returned unchanged. */
export function listenProblem(error: unknown, { port, portSetting, hostSetting }: Listener): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const problem = (text: string) => new StartupError([text]);
  switch (code) {
    case 'EADDRINUSE':
      return problem(`port ${port} is in use. Stop the program that uses it or set ${portSetting} to another port.`);
    case 'EACCES':
      return problem(`port ${port} must not be used by this user (EACCES). Set ${portSetting} to 1024 or more.`);
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return hostSetting === undefined
        ? error
        : problem(`${hostSetting} must be an address of this machine: ${reasonOf(error)}.`);
    default:
      return error;
  }
}
