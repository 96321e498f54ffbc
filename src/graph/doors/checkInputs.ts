import { GraphQLError } from 'graphql';
import { appointmentInputChecks } from '../inputs/appointments.ts';
import { detailsChangeInputChecks } from '../inputs/detailsChange.ts';
import type { InputCheck } from '../inputs/InputCheck.ts';
import { medicalRecordInputChecks } from '../inputs/medicalRecord.ts';
import { messageInputChecks } from '../inputs/messages.ts';
import { practiceInputChecks } from '../inputs/practices.ts';
import { prescriptionInputChecks } from '../inputs/prescriptions.ts';
import { registrationInputChecks } from '../inputs/registration.ts';
import type { Door } from './Door.ts';

const checksByField = {
  ...appointmentInputChecks,
  ...detailsChangeInputChecks,
  ...medicalRecordInputChecks,
  ...messageInputChecks,
  ...practiceInputChecks,
  ...prescriptionInputChecks,
  ...registrationInputChecks,
};

type CheckInputs = (args: unknown, parent: unknown, context: unknown) => readonly InputCheck[];

/**
 * Validates arguments beyond their types. An invalid argument fails with `BAD_USER_INPUT`, which names it, before any
 * upstream call.
 */
export const checkInputs: Door = {
  fields: Object.keys(checksByField),
  guard: ({ type, field }) => {
    const check = (checksByField as unknown as Readonly<Record<string, CheckInputs>>)[`${type.name}.${field.name}`];
    return (
      check &&
      ((next) => (parent, args, context, info) => {
        const invalid = check(args, parent, context).find(([, problem]) => problem !== undefined);
        if (!invalid) return next(parent, args, context, info);
        const [argument, problem] = invalid;
        throw new GraphQLError(problem ?? '', { extensions: { code: 'BAD_USER_INPUT', argument } });
      })
    );
  },
};
