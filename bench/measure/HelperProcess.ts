import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { UpstreamCommand, UpstreamState } from '../upstream/main.ts';
import type { Load, Tally } from '../load/runLoad.ts';

/** A process beside the measured one, which answers each message with one. */
class HelperProcess<Message extends object, Answer> {
  readonly #child: ChildProcess;

  constructor(script: string) {
    this.#child = fork(new URL(script, import.meta.url));
  }

  async ask(message: Message): Promise<Answer> {
    const answered = once(this.#child, 'message', { signal: AbortSignal.timeout(300_000) });
    this.#child.send(message);
    const [answer] = (await answered) as [Answer];
    return answer;
  }

  stop(): void {
    this.#child.disconnect();
  }
}

/** The canned upstream, in a process of its own. */
export class UpstreamProcess extends HelperProcess<UpstreamCommand, UpstreamState> {
  constructor() {
    super('../upstream/main.ts');
  }
}

/** A load generator, in a process of its own. */
export class LoadProcess extends HelperProcess<Load, Tally> {
  constructor() {
    super('../load/main.ts');
  }
}
