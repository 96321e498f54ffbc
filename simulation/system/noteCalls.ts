import type { Simulator } from '../../simulator/Simulator.ts';
import type { History } from '../history/History.ts';

/** Adds each call that the simulator completes to a history. */
export function noteCalls(simulator: Simulator, history: History): void {
  simulator.watchCalls((entry, stage) => {
    if (stage !== 'completed') return;
    const { index, operation, correlationId, relationshipId, sessionId, number, status } = entry;
    const { code, effect, faults, violation } = entry;
    history.add({
      kind: 'call',
      index,
      operation,
      ...(correlationId !== undefined && { step: Number(correlationId) }),
      ...(relationshipId !== undefined && { relationship: relationshipId }),
      ...(sessionId !== undefined && { session: sessionId }),
      ...(number !== undefined && { number }),
      status,
      ...(code !== undefined && { code }),
      ...(effect && { effect: effect.kind }),
      ...(faults && { faults }),
      ...(violation !== undefined && { violation }),
    });
  });
}
