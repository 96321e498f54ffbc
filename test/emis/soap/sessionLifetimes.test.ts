import { describe, expect, test } from 'vitest';
import { aPatient, aWorld } from '../../../simulator/world/builders.ts';
import { linkTo, rejectionOf, startClient } from '../../support/startClient.ts';

const minuteMs = 60_000;

describe('patient session lifetime', () => {
  test('a patient session stays open beyond its timeout while it is in use', async () => {
    const { client, simulator, calls, link, violations } = await startClient();
    await client.demographics(link());
    for (let round = 0; round < 4; round += 1) {
      simulator.clock.advance(15 * minuteMs);
      await client.demographics(link());
    }
    expect(calls().filter((call) => call === 'CompletePatientSession')).toHaveLength(1);
    expect(violations()).toEqual([]);
  });

  test.each([
    ['one second before expiry', 20 * minuteMs - 1000],
    ['at expiry', 20 * minuteMs],
    ['long after expiry', 300 * minuteMs],
  ])('a read %s opens a new session first, and no call is refused', async (_when, ms) => {
    const { client, simulator, calls, link, violations } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.clock.advance(ms);
    await client.demographics(link());
    expect(calls().filter((call) => call !== 'GetClinicalVersionInformation')).toEqual([
      'CreateEndUserSession',
      'BeginPatientSession',
      'CompletePatientSession',
      'GetDemographics',
    ]);
    expect(simulator.ledger.map(({ status }) => status)).not.toContain(401);
    expect(violations()).toEqual([]);
  });

  test('a read after the clock is set back opens a new session, whose end is known', async () => {
    const { client, simulator, calls, link, violations } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.clock.advance(-60 * minuteMs);
    await client.demographics(link());
    await client.demographics(link());
    expect(calls().filter((call) => call !== 'GetClinicalVersionInformation')).toEqual([
      'CreateEndUserSession',
      'BeginPatientSession',
      'CompletePatientSession',
      'GetDemographics',
      'GetDemographics',
    ]);
    expect(violations()).toEqual([]);
  });

  test('a patient session is still used one minute before it expires', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.clock.advance(19 * minuteMs);
    await client.demographics(link());
    expect(calls().at(-1)).toBe('GetDemographics');
    expect(calls()).not.toContain('BeginPatientSession');
  });

  test('a patient session expires on its own while another session of the same person stays open', async () => {
    const world = aWorld({ patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })] });
    const started = await startClient({ world });
    const { client, simulator, calls, link, violations } = started;
    const child = linkTo(started, 1);
    await client.demographics(link());
    await client.demographics(child);
    simulator.clock.advance(12 * minuteMs);
    await client.demographics(link());
    simulator.clock.advance(12 * minuteMs);
    simulator.clearLedger();
    await client.demographics(link());
    await client.demographics(child);
    expect(calls().filter((call) => call !== 'GetClinicalVersionInformation')).toEqual([
      'GetDemographics',
      'BeginPatientSession',
      'CompletePatientSession',
      'GetDemographics',
    ]);
    expect(violations()).toEqual([]);
  });

  test.each([
    ['refuses as busy', { kind: 'fault', status: 429, code: -1429, withSequence: false }],
    ['refuses as malformed', { kind: 'fault', status: 400, code: -1400, withSequence: false }],
  ] as const)(
    'a call that the upstream %s, without using its number, does not renew the session',
    async (_how, fault) => {
      const world = aWorld({
        patients: [aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })],
      });
      const started = await startClient({ world });
      const { client, simulator, calls, link } = started;
      await client.demographics(link());
      simulator.clock.advance(15 * minuteMs);
      // Calls for the child keep the End User Session alive.
      await client.demographics(linkTo(started, 1));
      simulator.faults.add({ ...fault, operation: 'GetDemographics' });
      await rejectionOf(client.demographics(link()));
      simulator.clock.advance(6 * minuteMs);
      simulator.clearLedger();
      await client.demographics(link());
      expect(calls().filter((call) => call !== 'GetClinicalVersionInformation')).toEqual([
        'BeginPatientSession',
        'CompletePatientSession',
        'GetDemographics',
      ]);
    },
  );
});
