import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LedgerEntry } from '../ledger.ts';
import type { Simulator } from '../Simulator.ts';
import { accountById, practiceByCode } from '../world/lookup.ts';
import { describeFaults, titleOf } from './describeWorld.ts';
import type { CallView, ResponseView } from './views.ts';

const maxInitialCalls = 200;
const heartbeatMs = 15_000;

/**
 * Streams calls as server-sent events: first the newest calls, then each call on arrival and on completion. Also
 * streams the planned faults, as `faults` events, when a call has changed them.
 */
export function streamCalls(simulator: Simulator, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.flushHeaders();
  const send = (entry: Readonly<LedgerEntry>, isComplete: boolean): void => {
    response.write(`data: ${JSON.stringify(toCallView(simulator, entry, isComplete))}\n\n`);
  };
  let planned = JSON.stringify(describeFaults(simulator.faults));
  const sendFaults = (): void => {
    const now = JSON.stringify(describeFaults(simulator.faults));
    if (now !== planned) response.write(`event: faults\ndata: ${now}\n\n`);
    planned = now;
  };
  for (const entry of simulator.ledger.slice(-maxInitialCalls)) send(entry, entry.durationMs > 0);
  const stop = simulator.watchCalls((entry, stage) => {
    send(entry, stage === 'completed');
    sendFaults();
  });
  const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs).unref();
  request.once('close', () => {
    stop();
    clearInterval(heartbeat);
  });
}

function toCallView({ world }: Simulator, entry: Readonly<LedgerEntry>, isComplete: boolean): CallView {
  const { index, at, operation, relationshipId, number, version, correlationId, odsCode } = entry;
  const account = accountById(world, relationshipId ?? '');
  const practice = practiceByCode(world, odsCode ?? '');
  return {
    id: `${index} ${at.getTime()}`,
    at: at.toISOString(),
    operation: operation === '' ? 'Unreadable call' : operation,
    about: account ? titleOf(world, account) : (practice?.name ?? ''),
    ...(account && { relationshipId: account.patientRelationshipId }),
    ...(number !== undefined && { number }),
    ...(version !== undefined && { version }),
    ...(correlationId !== undefined && { correlationId }),
    ...(isComplete && { response: toResponseView(entry) }),
  };
}

function toResponseView({
  status,
  code,
  durationMs,
  effect,
  faults = [],
  violation,
}: Readonly<LedgerEntry>): ResponseView {
  return {
    status,
    durationMs: Math.round(durationMs),
    faults,
    ...(code !== undefined && { code }),
    ...(effect && { effect: effect.kind }),
    ...(violation !== undefined && { violation }),
  };
}
