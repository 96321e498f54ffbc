import type { Entry } from '../history/History.ts';
import type { Cast } from '../plan/cast.ts';
import { checkDenials } from './checkDenials.ts';
import { checkLinks, checkPrivacy } from './checkPrivacy.ts';
import { checkProofs, checkProtocol, checkUnexpected } from './checkProtocol.ts';
import { checkReads } from './checkReads.ts';
import { checkRecovery, checkTimes } from './checkTimes.ts';
import { checkWrites } from './checkWrites.ts';
import { readOperations, type Violation } from './Operation.ts';
import { WorldValues } from './WorldValues.ts';

/**
 * Checks a history against what a correct system may answer. It reads the history only, and imports nothing of the
 * product. @returns the violations in the order of the history
 */
export function checkHistory(entries: readonly Entry[], cast: Cast): readonly Violation[] {
  const { operations, unfinished } = readOperations(entries);
  const world = new WorldValues(entries);
  const known = { entries, operations, world };
  return [
    ...unfinished.map((at) => ({ rule: 'every request ends', detail: JSON.stringify(entries[at]), at })),
    ...checkReads(known),
    ...checkDenials(entries, operations, world),
    ...checkWrites(entries, operations, world),
    ...checkPrivacy(entries, cast),
    ...checkLinks(known, cast),
    ...checkProtocol(entries),
    ...checkProofs(entries),
    ...checkTimes(entries, operations),
    ...checkRecovery(entries, operations),
    ...checkUnexpected(entries),
  ].toSorted((one, other) => one.at - other.at);
}
