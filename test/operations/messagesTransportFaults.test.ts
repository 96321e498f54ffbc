import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { aMessage } from '../support/builders.ts';
import type { Stack } from '../support/startStack.ts';
import { defaultPatient, startMessages } from './startMessages.ts';
import {
  callCount,
  faultedCallCount,
  repeatedFaults,
  sendWithFaults,
  setupCalls,
  type ReportedOutcome,
} from './transportFaults.ts';

const outcomeFields = `kind: __typename ... on GpServiceProblem { text: message problemCode } ... on GpPracticeMessageOutcomeUnknown { patient { id } }`;

const writes = {
  SendMessage: `mutation ($input: SendGpMessageInput!) { outcome: sendGpMessage(input: $input) { ${outcomeFields}
    ... on SendGpMessageSuccess { conversation { subject thread { body } } } } }`,
  SetMessageReadState: `mutation ($input: MarkGpMessageReadInput!) { outcome: markGpMessageRead(input: $input) { ${outcomeFields}
    ... on MarkGpMessageReadSuccess { conversation { hasUnreadReplies } } } }`,
  DeleteMessage: `mutation ($input: DeleteGpMessageInput!) { outcome: deleteGpMessage(input: $input) { ${outcomeFields} } }`,
};

type Write = keyof typeof writes;

interface Outcome {
  readonly kind: string;
  readonly conversation?: object | null;
}

const success = {
  SendMessage: 'SendGpMessageSuccess',
  SetMessageReadState: 'MarkGpMessageReadSuccess',
  DeleteMessage: 'DeleteGpMessageSuccess',
};

const expectedMessages: Partial<Record<Write, object>> = {
  SendMessage: { subject: 'My knee', thread: { body: 'It hurts' } },
  SetMessageReadState: { hasUnreadReplies: false },
};

/** The messages allowed with an error: the message or its thread is null. */
const partialMessages: Record<Write, readonly unknown[]> = {
  SendMessage: [null, { subject: 'My knee', thread: null }],
  SetMessageReadState: [null],
  DeleteMessage: [],
};

/** Starts a world in which each write can be repeated and its effect checked. */
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
    async write(name: Write, faults: readonly PlannedFault[]): Promise<ReportedOutcome<Outcome>> {
      reset();
      return sendWithFaults(stack, faults, writes[name], inputs[name]);
    },
  };
}

/** Compares the reported outcome with what the simulator did. */
function expectTrueOutcome(
  stack: Stack,
  name: Write,
  { outcome, codes }: ReportedOutcome<Outcome>,
  isDone: boolean,
  context: string,
): void {
  expect(callCount(stack, name), context).toBeLessThanOrEqual(1);
  if (outcome === null) expect([isDone, codes.length], context).toEqual([false, 1]);
  else if (outcome.kind === 'GpPracticeMessageOutcomeUnknown') {
    expect([callCount(stack, name), codes], context).toEqual([1, []]);
  } else {
    expect([outcome.kind, isDone], context).toEqual([success[name], true]);
    if (codes.length === 0) expect(outcome.conversation, context).toEqual(expectedMessages[name]);
    else expect(partialMessages[name], context).toContainEqual(outcome.conversation);
  }
}

describe.each(['SendMessage', 'SetMessageReadState', 'DeleteMessage'] as const)('%s under transport faults', (name) => {
  test(`${name} is sent at most once and its mutation reports the true outcome when any one step fails`, async () => {
    const { stack, isDone, write } = await start();
    const steps = [...setupCalls, 'GetMessages', 'GetMessage', name];
    const reached = new Set<string>();
    for (const operation of steps) {
      for (const fault of repeatedFaults) {
        const outcome = await write(name, [{ ...fault, operation }]);
        if (faultedCallCount(stack) > 0) reached.add(operation);
        expectTrueOutcome(stack, name, outcome, isDone[name](), JSON.stringify([operation, fault]));
      }
    }
    expect([...setupCalls, name].filter((step) => !reached.has(step))).toEqual([]);
  });

  test(`${name} reports its true outcome when its response is lost and the follow-up read fails`, async () => {
    const { stack, isDone, write } = await start();
    const followUpCalls = ['BeginPatientSession', 'CompletePatientSession', 'GetMessages', 'GetMessage'];
    const sampledFaults = repeatedFaults.filter((_, index) => index % 3 === 0);
    for (const at of ['before', 'after'] as const) {
      for (const operation of followUpCalls) {
        for (const fault of sampledFaults) {
          const second = { ...fault, operation, skip: operation === 'GetMessage' ? 0 : 1 };
          const outcome = await write(name, [{ kind: 'drop', at, operation: name }, second]);
          expectTrueOutcome(stack, name, outcome, isDone[name](), JSON.stringify([at, second]));
        }
      }
    }
  }, 120_000);

  test(`${name} reports its true outcome under any combination of faults`, async () => {
    const { stack, isDone, write } = await start();
    const operation = fc.constantFrom(...setupCalls, 'GetMessages', 'GetMessage', name, name);
    const fault = fc.record({ fault: fc.constantFrom(...repeatedFaults), operation, skip: fc.nat({ max: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 4 }), async (planned) => {
        const faults = planned.map(({ fault: kind, ...where }): PlannedFault => ({ ...kind, ...where }));
        expectTrueOutcome(stack, name, await write(name, faults), isDone[name](), JSON.stringify(faults));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

const lostResponse = (at: 'before' | 'after') => [{ kind: 'drop', at, operation: 'SendMessage' }] as const;

test('sendGpMessage finds its message with one follow-up read when its response is lost', async () => {
  const { stack, write } = await start();
  expect(await write('SendMessage', lostResponse('after'))).toMatchObject({
    outcome: { kind: 'SendGpMessageSuccess' },
  });
  const calls = stack.calls();
  expect(calls.slice(calls.indexOf('SendMessage'))).toEqual([
    'SendMessage',
    'BeginPatientSession',
    'CompletePatientSession',
    'GetMessages',
    'GetMessage',
  ]);
});

test('sendGpMessage reports GpPracticeMessageOutcomeUnknown when the follow-up read does not find the message', async () => {
  const { stack, patientId, write } = await start();
  expect(await write('SendMessage', lostResponse('before'))).toMatchObject({
    outcome: { kind: 'GpPracticeMessageOutcomeUnknown', patient: { id: patientId } },
    codes: [],
  });
  expect(callCount(stack, 'GetMessages')).toBe(2);
});

test('sendGpMessage does not mistake an earlier identical message for the lost one', async () => {
  const identical = aMessage({ Subject: 'My knee', Content: 'It hurts' });
  const { stack, patient, patientId, recipientIds } = await startMessages({
    messages: [...(defaultPatient.messages ?? []), identical, identical],
  });
  const input = { patientId, subject: 'My knee', body: 'It hurts', recipientIds: [recipientIds.get('Nurses')] };
  const count = () => patient.messages.filter(({ Subject }) => Subject === 'My knee').length;
  const kindOf = async (at: 'before' | 'after') =>
    (await sendWithFaults<Outcome>(stack, lostResponse(at), writes.SendMessage, input)).outcome?.kind;
  expect([await kindOf('before'), count()]).toEqual(['GpPracticeMessageOutcomeUnknown', 2]);
  expect([await kindOf('after'), count()]).toEqual(['SendGpMessageSuccess', 3]);
});

test('sendGpMessage finds its message when its response is lost and the practice’s clock is wrong', async () => {
  const { stack, patient, write } = await start();
  const faults = [
    ...lostResponse('after'),
    {
      kind: 'transform',
      operation: 'GetMessages',
      times: 2,
      transform: (body: string) => body.replaceAll(/20\d\d-(\d\d-\d\dT)/g, '2001-$1'),
    } as const,
  ];
  expect((await write('SendMessage', faults)).outcome?.kind).toBe('SendGpMessageSuccess');
  expect(patient.messages).toHaveLength(3);
  expect(callCount(stack, 'SendMessage')).toBe(1);
});
