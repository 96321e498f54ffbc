import { expect, test } from 'vitest';
import { AccountMemory } from '../../../../src/emis/soap/session/AccountMemory.ts';
import { account } from '../../../support/fakeEmis.ts';

const create = (lifetimeMs = 60_000) => {
  let now = 1_000_000;
  const memory = new AccountMemory({ lifetimeMs, clock: () => now });
  return { memory, advance: (ms: number) => (now += ms) };
};
const known = { kind: 'known', account };
const unknown = { kind: 'unknown' };
const lookFirst = { kind: 'lookFirst' };

test('an account is known in the session in which it was read, and in no other', () => {
  const { memory } = create();
  expect(memory.get('one')).toEqual(unknown);
  memory.startRead()(account, 'one');
  expect(memory.get('one')).toEqual(known);
  expect(memory.get('two')).toEqual(unknown);
  expect(memory.get(undefined)).toEqual(unknown);
});

test('an account is not remembered when its session has ended by the end of the read', () => {
  const { memory } = create();
  memory.startRead()(account, undefined);
  expect(memory.get(undefined)).toEqual(unknown);
  expect(memory.get('one')).toEqual(unknown);
});

test('the minute begins with the read, not with its end', () => {
  const { memory, advance } = create();
  const remember = memory.startRead();
  advance(20_000);
  remember(account, 'one');
  advance(39_999);
  expect(memory.get('one')).toEqual(known);
  advance(1);
  expect(memory.get('one')).toEqual(unknown);
});

test('any refusal forgets the account, and one that concerns it lets the next request look first for a minute', () => {
  const { memory, advance } = create();
  memory.startRead()(account, 'one');
  memory.noteRefusal('slotTaken');
  expect(memory.get('one')).toEqual(unknown);
  memory.startRead()(account, 'one');
  memory.noteRefusal('accountRestricted');
  expect(memory.get('one')).toEqual(lookFirst);
  advance(60_000);
  expect(memory.get('one')).toEqual(unknown);
});

test('a read that was begun before a refusal does not bring the account back', () => {
  const { memory } = create();
  const before = memory.startRead();
  memory.noteRefusal('serviceNotEnabled');
  before(account, 'one');
  expect(memory.get('one')).toEqual(lookFirst);
  memory.startRead()(account, 'one');
  expect(memory.get('one')).toEqual(known);
});

test('a clock that is set back does not make an account known for longer', () => {
  const { memory, advance } = create();
  memory.startRead()(account, 'one');
  advance(-1);
  expect(memory.get('one')).toEqual(unknown);
});

test('with a lifetime of 0 the account is always looked at first', () => {
  const { memory } = create(0);
  memory.startRead()(account, 'one');
  expect(memory.get('one')).toEqual(lookFirst);
});

test('an account that was read before the clock was set back does not come back with the time of its read', () => {
  const { memory, advance } = create();
  memory.startRead()(account, 'one');
  advance(-30_000);
  expect(memory.get('one')).toEqual(unknown);
  advance(60_000);
  expect(memory.get('one')).toEqual(unknown);
});
