import { describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { rejectionOf, startClient } from '../../support/startClient.ts';

const minuteMs = 60_000;

describe('schema versions', () => {
  test('a call sends the newest version without a practice and the version of the practice otherwise', async () => {
    const world = aWorld({ practices: [aPractice({ version: '1.8' })] });
    const { client, simulator, link } = await startClient({ world });
    await client.demographics(link());
    await client.practiceSettings(link().subject, link().odsCode);
    await rejectionOf(client.findPractices(link().subject, { name: 'any' }));
    expect(simulator.ledger.map(({ operation, version }) => [operation, version])).toEqual([
      ['CreateEndUserSession', '2.1.0.0'],
      ['GetClinicalVersionInformation', '2.1.0.0'],
      ['BeginPatientSession', '1.8.0.0'],
      ['CompletePatientSession', '1.8.0.0'],
      ['GetDemographics', '1.8.0.0'],
      ['GetPracticeSettings', '1.8.0.0'],
      ['FindPractice', '2.1.0.0'],
    ]);
  });

  test('a call never sends a version newer than the client supports', async () => {
    const world = aWorld({ practices: [aPractice({ version: '2.10.0.0' })] });
    const { client, simulator, link } = await startClient({ world });
    await client.demographics(link());
    expect(simulator.ledger.at(-1)).toMatchObject({ operation: 'GetDemographics', version: '2.1.0.0' });
  });

  test('the version of a practice is looked up again when it expires', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.practice('a', link().odsCode);
    await client.practice('b', link().odsCode.toLowerCase());
    expect(calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation']);
    simulator.clock.advance(10 * minuteMs);
    await client.practice('a', link().odsCode);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test.each(['account', 'demographics'] as const)(
    'a read of %s succeeds when the practice has gone back to an older version',
    async (read) => {
      const { client, simulator, calls, link, violations } = await startClient();
      await client.demographics(link());
      for (const practice of simulator.world.practices) practice.version = '1.8.0.0';
      simulator.clearLedger();
      await client[read](link());
      const name = read === 'account' ? 'GetUserOptions' : 'GetDemographics';
      expect(calls()).toEqual([name, 'GetClinicalVersionInformation', name]);
      expect(simulator.ledger.map(({ version }) => version)).toEqual(['2.1.0.0', '2.1.0.0', '1.8.0.0']);
      expect(violations()).toEqual([]);
    },
  );

  test('concurrent calls that meet a changed version look it up once', async () => {
    const world = aWorld({ patients: Array.from({ length: 10 }, () => aPatient()) });
    const { client, simulator, calls, link } = await startClient({ world });
    const links = world.people.map(({ subject }) => link(subject));
    await Promise.all(links.map((patient) => client.demographics(patient)));
    for (const practice of world.practices) practice.version = '2.0.0.0';
    simulator.clearLedger();
    await Promise.all(links.map((patient) => client.demographics(patient)));
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    expect(calls().filter((call) => call === 'GetDemographics')).toHaveLength(20);
  });

  test('a session is opened with the new version when the practice has changed it meanwhile', async () => {
    const { client, simulator, link } = await startClient();
    await client.practice(link().subject, link().odsCode);
    for (const practice of simulator.world.practices) practice.version = '2.0.0.0';
    await client.demographics(link());
    expect(simulator.ledger.at(-1)).toMatchObject({ operation: 'GetDemographics', version: '2.0.0.0' });
  });

  test('a refusal of the version stands when the version of the practice has not changed', async () => {
    const { client, simulator, calls, link } = await startClient();
    await client.demographics(link());
    simulator.clearLedger();
    simulator.faults.add({ kind: 'fault', status: 404, code: -1040, operation: 'GetDemographics', times: Infinity });
    expect(await rejectionOf(client.demographics(link()))).toMatchObject({ refusal: 'versionTooOld' });
    expect(calls()).toEqual(['GetDemographics', 'GetClinicalVersionInformation']);
  });

  test('a refusal of the version stands when the version of the practice cannot be looked up', async () => {
    const { client, simulator, link } = await startClient();
    await client.demographics(link());
    const always = { kind: 'fault', times: Infinity } as const;
    simulator.faults.add({ ...always, status: 404, code: -1040, operation: 'GetDemographics' });
    simulator.faults.add({ ...always, status: 500, code: -1, operation: 'GetClinicalVersionInformation' });
    expect(await rejectionOf(client.demographics(link()))).toMatchObject({ refusal: 'versionTooOld' });
  });

  test('a practice-level read succeeds when the practice has changed its version', async () => {
    const { client, simulator, calls, link, violations } = await startClient();
    await client.practice(link().subject, link().odsCode);
    for (const practice of simulator.world.practices) practice.version = '2.0.0.0';
    simulator.clearLedger();
    await client.practiceSettings(link().subject, link().odsCode);
    expect(calls()).toEqual(['GetPracticeSettings', 'GetClinicalVersionInformation', 'GetPracticeSettings']);
    expect(violations()).toEqual([]);
    await client.practiceSettings(link().subject, link().odsCode);
    expect(calls()).toHaveLength(3);
  });
});
