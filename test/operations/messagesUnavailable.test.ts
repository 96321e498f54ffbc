import { expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { defaultPatient, startMessages } from './startMessages.ts';

const unavailableFields = '... on GpServiceUnavailable { reason message }';

const messagesQuery = `{ gpOnlineUser { patients { messages { __typename ${unavailableFields}
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
  ... on GpPracticeMessages { unreadCount conversations { ...listed } } } } } }
  fragment listed on PracticeMessage { subject sentAt { instant } replyCount hasUnreadReplies lastReplyAt { instant } lastReplyFrom
    recipients { name } }`;

const patientOf = (data: unknown) =>
  (data as { gpOnlineUser: { patients: [Record<string, unknown>] } }).gpOnlineUser.patients[0];

const accountRead = ['GetUserOptions'];

const everything = `query ($id: ID!) { gpOnlineUser { patients {
    messages { ...unavailable } message(id: $id) { ...unavailable } messageRecipients { ...unavailable } } } }
    fragment unavailable on GpServiceUnavailable { __typename reason }`;
const writes = [
  ['sendGpMessage', { patientId: 'x', subject: 's', body: 'b', recipientIds: ['x'] }],
  ['markGpMessageRead', { messageId: 'x' }],
  ['deleteGpMessage', { messageId: 'x' }],
] as const;

const versionRead = 'GetClinicalVersionInformation';

/** The calls of a read, and those of a write when they differ: it reads again what rules it out. */
test.each<[string, string, PatientOverrides, PracticeOverrides, string[], string[]?]>([
  ['GpPracticeNotLive', 'PRACTICE_NOT_LIVE', {}, { live: false }, [], [versionRead]],
  ['GpServiceNeedsNewerVersion', 'NEEDS_NEWER_VERSION', {}, { version: '1.8' }, [], [versionRead]],
  ['GpServiceNotOffered', 'NOT_OFFERED', {}, { messaging: 'off' }, [], [versionRead, 'GetPracticeSettings']],
  ['GpAccountInactive', 'ACCOUNT_INACTIVE', { status: 'Inactive' }, {}, ['BeginPatientSession']],
  ['GpAccountRestricted', 'ACCOUNT_RESTRICTED', { restricted: true }, {}, accountRead],
  ['GpServiceNotGranted', 'NOT_GRANTED', { granted: { PracticePatientCommunicationEnabled: false } }, {}, accountRead],
])(
  'every message field and mutation reports %s (%s) without a message call',
  async (typeName, reason, patient, practice, calls, callsOfWrite = calls) => {
    const original = await startMessages();
    await original.stack.stop();
    // Ids are the same in both worlds, so the ids read in the first one are valid in the second.
    const { stack } = await startMessages({ ...defaultPatient, ...patient }, practice);
    const unavailable = { __typename: typeName, reason };
    const { messageIds, recipientIds, patientId } = original;
    const messageId = messageIds.get('Subject 1') ?? '';
    stack.clearCalls();
    const { data, errors } = await stack.query(everything, { id: messageId });
    expect(errors).toBeUndefined();
    expect(patientOf(data)).toEqual({ messages: unavailable, message: unavailable, messageRecipients: unavailable });
    expect(stack.calls()).toEqual(calls);
    for (const [name, input] of writes) {
      const { data: outcome } = await stack.query(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on GpServiceUnavailable { reason } } }`,
        {
          input: {
            ...input,
            ...('patientId' in input ? { patientId, recipientIds: [recipientIds.get('Nurses')] } : { messageId }),
          },
        },
      );
      expect(outcome).toEqual({ [name]: unavailable });
    }
    expect(stack.calls()).toEqual([...calls, ...callsOfWrite, ...callsOfWrite, ...callsOfWrite]);
  },
);

test('messages reports both versions when the practice needs a newer version', async () => {
  const { stack } = await startMessages(defaultPatient, { version: '1.8' });
  const { data } = await stack.query(messagesQuery);
  expect(patientOf(data)).toEqual({
    messages: {
      __typename: 'GpServiceNeedsNewerVersion',
      reason: 'NEEDS_NEWER_VERSION',
      message: 'The practice runs version 1.8. Version 2.0 is needed for messages.',
      requiredVersion: '2.0',
      practiceVersion: '1.8',
    },
  });
});
