/**
 * The program of the canned upstream. The parent sends the name of a job's world first, then commands; each is answered.
 */
import { createWorldOf } from '../jobs/worlds.ts';
import { startCannedUpstream, type CallRecord, type CannedUpstream } from './startCannedUpstream.ts';

export type UpstreamCommand =
  | { readonly kind: 'start'; readonly world: string }
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'record' }
  | { readonly kind: 'state' };

export interface UpstreamState {
  readonly endpoint: string;
  readonly openEndpoint: string;
  readonly count: number;
  readonly bytes: number;
  readonly violations: number;
  readonly handshakes: number;
  /** The processor time of the upstream so far. */
  readonly cpuMs: number;
  /** The calls since the command `record`. */
  readonly calls: readonly CallRecord[];
}

let upstream: CannedUpstream | undefined;

function stateOf(): UpstreamState {
  if (upstream === undefined) throw new Error('The upstream has not been started.');
  const { endpoint, openEndpoint, count, bytes, violations, calls = [] } = upstream;
  const { user, system } = process.cpuUsage();
  const handshakes = upstream.handshakes();
  return { endpoint, openEndpoint, count, bytes, violations, handshakes, calls, cpuMs: (user + system) / 1_000 };
}

process.on('message', (command: UpstreamCommand) => {
  void (async () => {
    if (command.kind === 'start') upstream = await startCannedUpstream(createWorldOf(command.world));
    else if (upstream === undefined) throw new Error('The upstream has not been started.');
    else if (command.kind === 'latency') upstream.latencyMs = command.ms;
    else if (command.kind === 'record') upstream.calls = [];
    process.send?.(stateOf());
    // The calls have been reported; later ones are not recorded until the next command.
    if (command.kind === 'state' && upstream) upstream.calls = undefined;
  })();
});
process.once('disconnect', () => process.exit(0));
