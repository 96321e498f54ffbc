import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDate } from '../src/domain/calendarDate.ts';

export const Date = textScalar('Date', 'a date of the calendar, yyyy-MM-dd', isCalendarDate);

export const DateTime = textScalar(
  'DateTime',
  'a date and time with its offset from UTC, yyyy-MM-ddTHH:mm:ss+HH:mm',
  (text) => {
    const [, date = '', offset] =
      /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
    return offset !== undefined && isCalendarDate(date);
  },
);

export const Decimal = textScalar('Decimal', 'a decimal number as a string, such as "1.10"', (text) =>
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text),
);

export const LocalDateTime = textScalar(
  'LocalDateTime',
  'a date and time without an offset, yyyy-MM-ddTHH:mm:ss',
  (text) => {
    const [, date] = /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.exec(text) ?? [];
    return date !== undefined && isCalendarDate(date);
  },
);

/** Creates a scalar whose values are strings of one form. Output was checked when it was read. */
function textScalar(name: string, form: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must be ${form}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}
