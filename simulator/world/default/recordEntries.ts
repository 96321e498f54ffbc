import { addDays, fromLondon, toInstant } from '../../london.ts';
import type { EffectiveDate, Observation, RecordEvent, User } from '../MedicalRecord.ts';
import type { Random } from '../random.ts';
import { sctid } from '../sctid.ts';
import { freeTexts, measures, numbers } from './recordTerms.ts';

const ukNamespace = '1000000';
const maxAgeDays = 9000;

/** The data that the entries of one record share. */
export interface EntryContext {
  readonly random: Random;
  readonly today: string;
  readonly users: readonly User[];
  /**
   * Returns the next entry number, which selects the kinds of date, code and value, so that even a short record has all
   * of them.
   */
  next(): number;
}

/** Creates the fields that all entries have. */
export function createEvent(context: EntryContext, term: string): RecordEvent {
  const { random, today } = context;
  const n = context.next();
  const day = addDays(today, -random.integer(1, maxAgeDays));
  const event: RecordEvent = { EventGuid: random.guid(), Term: term, ...codeFor(random, n) };
  const date = effectiveDateFor(day, n);
  if (date !== undefined) event.EffectiveDate = date;
  if (n % 5 !== 3) event.AvailabilityDateTime = toInstant(fromLondon(`${day}T10:30:00`) + (n % 4 === 0 ? 123 : 0));
  const user = context.users[n % context.users.length];
  if (user !== undefined && n % 6 !== 5) event.AuthorisingUserInRoleGuid = user.UserInRoleGuid;
  // One in nine entries has an author who is not in the record; one in seven refers to its author in upper case.
  if (n % 9 === 4) event.EnteredByUserInRoleGuid = random.guid();
  else if (user !== undefined && n % 7 === 2) event.EnteredByUserInRoleGuid = user.UserInRoleGuid.toUpperCase();
  else if (user !== undefined && n % 2 === 0) event.EnteredByUserInRoleGuid = user.UserInRoleGuid;
  return event;
}

/** Creates an observation without a value. Some have free text. */
export function createObservation(context: EntryContext, term: string): Observation {
  const { random } = context;
  const observation: Observation = createEvent(context, term);
  const mode = random.integer(0, 9);
  if (mode !== 0) observation.ObservationType = mode === 1 ? 'UnKnown' : 'Observation';
  if (mode % 3 === 1) observation.Episodicity = mode === 4 ? 'First' : 'Unknown';
  if (mode % 2 === 0) {
    const texts = Array.from({ length: mode === 6 ? 2 : 1 }, (_, at) => ({
      Text: random.pick(freeTexts),
      ...(at === 0 ? { TextType: 'Comment' } : {}),
    }));
    observation.AssociatedText = texts;
  }
  return observation;
}

/** Creates an observation with a value: a number with its range, a text, or both. */
export function createValue(context: EntryContext, term: string): Observation {
  const { random } = context;
  const observation = createObservation(context, term);
  const mode = random.integer(0, 7);
  if (mode === 0) return { ...observation, TextValue: 'Negative', DisplayValue: 'Negative' };
  const number = random.pick(numbers);
  const units = random.pick(measures);
  observation.NumericValue = number;
  observation.NumericUnits = units;
  if (mode === 1) observation.NumericOperator = random.pick(['<', '>=', '~']);
  if (mode !== 2) observation.DisplayValue = `${observation.NumericOperator ?? ''}${number} ${units}`;
  if (mode < 5) observation.TextValue = number;
  if (mode === 3) observation.Range = { MinimumText: 'less than', MaximumText: '5.0' };
  if (mode > 4) {
    observation.Range = {
      Minimum: '0.10',
      MinimumText: '0.10',
      Maximum: '120.00',
      MaximumText: '120.00',
      ...(mode === 5 ? {} : { Units: units }),
    };
  }
  if (mode === 6) {
    observation.Abnormal = true;
    observation.AbnormalReason = 'Outside reference range';
  }
  if (mode === 7) observation.Abnormal = false;
  return observation;
}

function effectiveDateFor(day: string, n: number): EffectiveDate | undefined {
  if (n % 13 === 6) return undefined;
  if (n % 29 === 7) return { DatePart: 'Unknown' };
  if (n % 11 === 1) return { DatePart: 'Year', Value: day.slice(0, 4) };
  if (n % 11 === 5) return { DatePart: 'YearMonth', Value: day.slice(0, 7) };
  return { DatePart: 'YearMonthDay', Value: day };
}

function codeFor(random: Random, n: number): Pick<RecordEvent, 'CodeId' | 'CodeSystem'> {
  const item = String(random.integer(10_000, 999_999));
  const long = String(random.integer(10_000_000, 99_999_999));
  switch (n % 12) {
    case 0:
      return { CodeId: sctid(item, '00'), CodeSystem: 'SnomedCt' };
    case 1:
      return { CodeId: sctid(item, '01'), CodeSystem: 'SnomedCt' };
    // Seventeen or eighteen digits, which exceed the precision of a double.
    case 2:
      return { CodeId: sctid(long, '10', ukNamespace), CodeSystem: 'SnomedCt' };
    case 3:
      return { CodeId: sctid(long, '11', ukNamespace), CodeSystem: 'SnomedCt' };
    // Declared as SNOMED CT but invalid: the check digit or the partition is wrong.
    case 4:
      return { CodeId: withWrongCheckDigit(sctid(item, '00')), CodeSystem: 'SnomedCt' };
    case 5:
      return { CodeId: sctid(item, '00').slice(0, -3) + '991', CodeSystem: 'SnomedCt' };
    case 6:
      return { CodeId: item, CodeSystem: 'Emis' };
    // Well-formed but not declared as SNOMED CT, so it is an EMIS code.
    case 7:
      return { CodeId: sctid(item, '00') };
    case 8:
      return { CodeId: `90071992547${long}` };
    case 9:
      return { CodeId: sctid(item, '00'), CodeSystem: 'Unknown' };
    case 10:
      return { CodeId: sctid(item, '00'), CodeSystem: 'SnomedCt' };
    default:
      return {};
  }
}

function withWrongCheckDigit(id: string): string {
  return id.slice(0, -1) + String((Number(id.at(-1)) + 1) % 10);
}
