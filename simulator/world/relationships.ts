import { randomBytes } from 'node:crypto';
import type { Account } from './Account.ts';
import type { World } from './World.ts';

/** The practice changes the key of a relationship. Its id, and sessions that are open, stay as they are. */
export function changeRelationshipKey(account: Account): void {
  account.patientRelationshipKey = randomBytes(24).toString('base64');
}

/**
 * The practice ends a relationship and prints a new letter: EMIS no longer knows the relationship, and the account can be
 * linked with the new linkage key.
 */
export function endRelationship(world: World, account: Account, linkageKey: string): void {
  world.accounts.splice(0, world.accounts.length, ...world.accounts.filter((other) => other !== account));
  const { patientRelationshipId, patientId, relation, holder, accountId, status, assigned, record } = account;
  const formerRelationshipId = patientRelationshipId;
  world.unlinked.push({
    patientId,
    relation,
    holder,
    accountId,
    linkageKey,
    status,
    assigned,
    record,
    formerRelationshipId,
  });
}
