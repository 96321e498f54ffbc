import type { Context } from '../../context.ts';
import type { BookableSlots } from '../../domain/bookableSlots.ts';
import { dateRangeProblem } from '../../domain/calendarDate.ts';
import { telephoneProblem, textProblem, trimToUndefined } from '../../domain/inputText.ts';
import type { PatientLink } from '../../domain/patient.ts';
import type { InputNecessity } from '../../domain/practice.ts';
import type {
  GpBookableSlotsSlotsArgs,
  MutationBookGpAppointmentArgs,
  MutationCancelGpAppointmentArgs,
  PatientBookableSlotsArgs,
} from '../../generated/resolvers-types.ts';
import type { PracticeReference } from '../../ids/createOpaqueIds.ts';
import type { InputCheck } from './InputCheck.ts';

const maxReasonLength = 500;
const maxPageSize = 500;

export const appointmentInputChecks = {
  'Patient.bookableSlots': (
    { from, to, filter }: PatientBookableSlotsArgs,
    link: PatientLink | undefined,
    { ids }: Context,
  ): readonly InputCheck[] => [['to', dateRangeProblem({ from, to })], ...filterChecks(filter ?? {}, link, ids)],
  'GpBookableSlots.slots': (
    { first, after }: GpBookableSlotsSlotsArgs,
    found: Pick<BookableSlots, 'list'> | undefined,
    { ids }: Context,
  ): readonly InputCheck[] => [
    ['first', isPageSize(first) ? undefined : `A page has 0 to ${maxPageSize} slots.`],
    [
      'after',
      isCursor(after, found?.list, ids) ? undefined : 'The cursor does not belong to these dates with this filter.',
    ],
  ],
  'Mutation.bookGpAppointment': ({ input }: MutationBookGpAppointmentArgs): readonly InputCheck[] => [
    ['input.reason', textProblem(input.reason ?? '', maxReasonLength)],
    ['input.telephone.number', input.telephone ? telephoneProblem(input.telephone.number) : undefined],
  ],
  'Mutation.cancelGpAppointment': (
    { input }: MutationCancelGpAppointmentArgs,
    _: unknown,
    { services }: Context,
  ): readonly InputCheck[] => [
    ['input.reason', textProblem(input.reason ?? '', maxReasonLength)],
    ['input.reason', reasonProblem(input.reason, services.appointments.cancellationReason)],
  ],
};

function reasonProblem(reason: string | null | undefined, necessity: InputNecessity): string | undefined {
  const isGiven = trimToUndefined(reason) !== undefined;
  if (necessity === 'required' && !isGiven) return 'A reason is required. The practice reads it.';
  return necessity === 'notAsked' && isGiven ? 'This practice does not accept a reason. Remove it.' : undefined;
}

type Filter = NonNullable<PatientBookableSlotsArgs['filter']>;

function filterChecks(filter: Filter, link: PatientLink | undefined, ids: Context['ids']): readonly InputCheck[] {
  const lists = ['locationIds', 'clinicianIds', 'kinds', 'slotTypes', 'sessionNames'] as const;
  return [
    // An empty list would match no slot, as if none were free.
    ...lists.map((name): InputCheck => {
      const problem = `Name at least one value, or omit \`${name}\`.`;
      return [`filter.${name}`, filter[name]?.length === 0 ? problem : undefined];
    }),
    ['filter.locationIds', idsProblem(filter.locationIds, link, ids.openLocation, 'location')],
    ['filter.clinicianIds', idsProblem(filter.clinicianIds, link, ids.openClinician, 'clinician')],
    ['filter.timeOfDay', timeOfDayProblem(filter.timeOfDay)],
  ];
}

/** An id that is not of this practice would match no slot, as if none were free. */
function idsProblem(
  wanted: readonly string[] | null | undefined,
  link: PatientLink | undefined,
  open: (id: unknown) => PracticeReference | null,
  noun: string,
): string | undefined {
  const isOfPractice = (id: string) => open(id)?.odsCode.toUpperCase() === link?.odsCode.toUpperCase();
  return link && wanted?.every(isOfPractice) === false ? `An id is not that of a ${noun} of this practice.` : undefined;
}

function timeOfDayProblem(timeOfDay: Filter['timeOfDay']): string | undefined {
  if (!timeOfDay) return undefined;
  const { from, to } = timeOfDay;
  const times = [from, to].filter((time) => typeof time === 'string');
  if (times.length === 0) return 'Set `from`, `to` or both.';
  if (!times.every((time) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)))
    return 'A time has the form HH:mm, such as 09:30.';
  return from && to && to <= from ? 'The end of the time is not after its beginning.' : undefined;
}

function isPageSize(first: number | null | undefined): boolean {
  return first === undefined || first === null || (first >= 0 && first <= maxPageSize);
}

function isCursor(after: string | null | undefined, list: string | undefined, ids: Context['ids']): boolean {
  return list === undefined || after === undefined || after === null || ids.openSlotPosition(list, after) !== null;
}
