import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { aMessage } from '../support/builders.ts';
import type { Stack } from '../support/startStack.ts';
import { arrived, hits, sendOn, stepsBefore, wires, type Told } from './badWire.ts';
import { startMessages, usual } from './startMessages.ts';

const told = `kind: __typename ... on GpServiceProblem { text: message } ... on PracticeMessageOutcomeUnknown { patient { id } }`;

const writes = {
  SendMessage: `mutation ($input: SendMessageInput!) { outcome: sendMessage(input: $input) { ${told}
    ... on SendMessageSuccess { message { subject thread { content } } } } }`,
  SetMessageReadState: `mutation ($input: MarkMessageReadInput!) { outcome: markMessageRead(input: $input) { ${told}
    ... on MarkMessageReadSuccess { message { hasUnreadReplies } } } }`,
  DeleteMessage: `mutation ($input: DeleteMessageInput!) { outcome: deleteMessage(input: $input) { ${told} } }`,
};

type Write = keyof typeof writes;

interface Outcome {
  readonly kind: string;
  readonly message?: object | null;
}

const success = {
  SendMessage: 'SendMessageSuccess',
  SetMessageReadState: 'MarkMessageReadSuccess',
  DeleteMessage: 'DeleteMessageSuccess',
};

const shown: Partial<Record<Write, object>> = {
  SendMessage: { subject: 'My knee', thread: { content: 'It hurts' } },
  SetMessageReadState: { hasUnreadReplies: false },
};

/** What stands beside an error: the message, or what was said in it, is null. */
const notShown: Record<Write, readonly unknown[]> = {
  SendMessage: [null, { subject: 'My knee', thread: null }],
  SetMessageReadState: [null],
  DeleteMessage: [],
};

/** A world in which each write can be made again and again, and what it did can be told. */
async function start() {
  const { stack, patient, patientId, messageIds, recipientIds } = await startMessages();
  const messageId = messageIds.get('Subject 1');
  const inputs = {
    SendMessage: { patientId, subject: 'My knee', body: 'It hurts', recipientIds: [recipientIds.get('Nurses')] },
    SetMessageReadState: { messageId },
    DeleteMessage: { messageId },
  };
  const [first, ...others] = structuredClone(patient.messages);
  const reset = () => patient.messages.splice(0, Infinity, structuredClone(first)!, ...structuredClone(others));
  const isDone = {
    SendMessage: () => patient.messages.some(({ Subject }) => Subject === 'My knee'),
    SetMessageReadState: () => patient.messages[0]?.MessageReplies[0]?.IsUnread === false,
    DeleteMessage: () => patient.messages.every(({ MessageId }) => MessageId !== first?.MessageId),
  };
  return {
    stack,
    patient,
    patientId,
    inputs,
    isDone,
    async write(name: Write, faults: readonly PlannedFault[]): Promise<Told<Outcome>> {
      reset();
      return sendOn(stack, faults, writes[name], inputs[name]);
    },
  };
}

/** What was told against what the simulator did. */
function check(stack: Stack, name: Write, { outcome, codes }: Told<Outcome>, isDone: boolean, what: string): void {
  expect(arrived(stack, name), what).toBeLessThanOrEqual(1);
  if (outcome === null) expect([isDone, codes.length], what).toEqual([false, 1]);
  else if (outcome.kind === 'PracticeMessageOutcomeUnknown') {
    expect([arrived(stack, name), codes], what).toEqual([1, []]);
  } else {
    expect([outcome.kind, isDone], what).toEqual([success[name], true]);
    if (codes.length === 0) expect(outcome.message, what).toEqual(shown[name]);
    else expect(notShown[name], what).toContainEqual(outcome.message);
  }
}

describe.each(['SendMessage', 'SetMessageReadState', 'DeleteMessage'] as const)('%s', (name) => {
  test('is sent at most once, and told as it is, whatever happens to one of its steps', async () => {
    const { stack, isDone, write } = await start();
    const steps = [...stepsBefore, 'GetMessages', 'GetMessage', name];
    const reached = new Set<string>();
    for (const operation of steps) {
      for (const fault of wires) {
        const outcome = await write(name, [{ ...fault, operation }]);
        if (hits(stack) > 0) reached.add(operation);
        check(stack, name, outcome, isDone[name](), JSON.stringify([operation, fault]));
      }
    }
    expect([...stepsBefore, name].filter((step) => !reached.has(step))).toEqual([]);
  });

  test('is told as it is when the answer is lost and looking is hard', async () => {
    const { stack, isDone, write } = await start();
    const later = ['BeginPatientSession', 'CompletePatientSession', 'GetMessages', 'GetMessage'];
    const hard = wires.filter((_, index) => index % 3 === 0);
    for (const at of ['before', 'after'] as const) {
      for (const operation of later) {
        for (const fault of hard) {
          const second = { ...fault, operation, skip: operation === 'GetMessage' ? 0 : 1 };
          const outcome = await write(name, [{ kind: 'drop', at, operation: name }, second]);
          check(stack, name, outcome, isDone[name](), JSON.stringify([at, second]));
        }
      }
    }
  }, 120_000);

  test('is told as it is whatever happens', async () => {
    const { stack, isDone, write } = await start();
    const operation = fc.constantFrom(...stepsBefore, 'GetMessages', 'GetMessage', name, name);
    const fault = fc.record({ fault: fc.constantFrom(...wires), operation, skip: fc.nat({ max: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 4 }), async (planned) => {
        const faults = planned.map(({ fault: kind, ...where }): PlannedFault => ({ ...kind, ...where }));
        check(stack, name, await write(name, faults), isDone[name](), JSON.stringify(faults));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('a message whose answer is lost', () => {
  const lost = (at: 'before' | 'after') => [{ kind: 'drop', at, operation: 'SendMessage' }] as const;

  test('is looked for once, and shown when it is there', async () => {
    const { stack, write } = await start();
    expect(await write('SendMessage', lost('after'))).toMatchObject({ outcome: { kind: 'SendMessageSuccess' } });
    const calls = stack.calls();
    expect(calls.slice(calls.indexOf('SendMessage'))).toEqual(
      ['SendMessage', 'BeginPatientSession', 'CompletePatientSession', 'GetMessages', 'GetMessage'].filter(
        (call) => call !== 'CreateEndUserSession',
      ),
    );
  });

  test('is not known when it is not there', async () => {
    const { stack, patientId, write } = await start();
    expect(await write('SendMessage', lost('before'))).toMatchObject({
      outcome: { kind: 'PracticeMessageOutcomeUnknown', patient: { id: patientId } },
      codes: [],
    });
    expect(arrived(stack, 'GetMessages')).toBe(2);
  });

  test('is not taken for the same one from before', async () => {
    const same = aMessage({ Subject: 'My knee', Content: 'It hurts' });
    const { stack, patient, patientId, recipientIds } = await startMessages({
      messages: [...(usual.messages ?? []), same, same],
    });
    const input = { patientId, subject: 'My knee', body: 'It hurts', recipientIds: [recipientIds.get('Nurses')] };
    const count = () => patient.messages.filter(({ Subject }) => Subject === 'My knee').length;
    const kindOf = async (at: 'before' | 'after') =>
      (await sendOn<Outcome>(stack, lost(at), writes.SendMessage, input)).outcome?.kind;
    expect([await kindOf('before'), count()]).toEqual(['PracticeMessageOutcomeUnknown', 2]);
    expect([await kindOf('after'), count()]).toEqual(['SendMessageSuccess', 3]);
  });

  test('is found whatever the practice thinks the time is', async () => {
    const { stack, patient, write } = await start();
    const faults = [
      ...lost('after'),
      {
        kind: 'transform',
        operation: 'GetMessages',
        times: 2,
        transform: (body: string) => body.replaceAll(/20\d\d-(\d\d-\d\dT)/g, '2001-$1'),
      } as const,
    ];
    expect((await write('SendMessage', faults)).outcome?.kind).toBe('SendMessageSuccess');
    expect(patient.messages).toHaveLength(3);
    expect(arrived(stack, 'SendMessage')).toBe(1);
  });
});
