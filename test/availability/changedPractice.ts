import { afterEach, beforeEach } from 'vitest';
import type { Practice } from '../../simulator/world/Practice.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** A field of a patient for each setting of a practice. */
export const fields = {
  AppointmentsSupported: 'appointments { __typename ... on GpServiceUnavailable { reason } }',
  PrescribingSupported: 'medicationCourses { __typename ... on GpServiceUnavailable { reason } }',
  PracticePatientCommunicationSupported: 'messages { __typename ... on GpServiceUnavailable { reason } }',
  DemographicsUpdateSupported: 'detailsChange { __typename ... on GpServiceUnavailable { reason } }',
  MedicalRecordSupported: 'medicalRecord { allergies { __typename ... on GpServiceUnavailable { reason } } }',
} as const;
export type Setting = keyof typeof fields;
export const settings = Object.keys(fields) as Setting[];

/** Starts, before each test, a practice with three patients, of whom the third has no appointments. */
export function usePractice() {
  let stack: Stack;
  let practice: Practice;
  beforeEach(async () => {
    const world = aWorld({
      practices: [aPractice()],
      patients: [aPatient(), aPatient(), aPatient({ granted: { AppointmentsEnabled: false } })],
    });
    stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
    [practice] = world.practices as [Practice];
  });
  afterEach(() => stack.stop());
  return {
    get stack() {
      return stack;
    },
    /** The practice in the simulator. */
    get practice() {
      return practice;
    },
    /** The reason why the field of a setting is unavailable to a patient. */
    reasonOf: async (setting: Setting, as: string, others = '') => {
      const { data } = await stack.query(`{ gpOnlineUser { patients { ${fields[setting]} ${others} } } }`, {}, { as });
      return /"reason":"(\w+)"/.exec(JSON.stringify(data))?.[1];
    },
    /** The list of a patient's services. */
    statusesOf: async (as: string) => {
      const { data } = await stack.query(
        '{ gpOnlineUser { patients { onlineServices { service unavailable { reason } } } } }',
        {},
        { as },
      );
      return JSON.stringify(data);
    },
    /** The practice's list of services. */
    offered: async () => {
      const { data } = await stack.query(
        '{ gpPractice(odsCode: "X99951") { onlineServices { service isAvailable } } }',
      );
      return JSON.stringify(data);
    },
    callsOfPractice: () => stack.calls().filter((call) => /Version|Settings/.test(call)),
  };
}
