import { expect, test } from 'vitest';
import { scalarReaders } from '../../../../src/emis/soap/contract/scalarReaders.ts';

const zone = '(?:Z|[+-]\\d\\d:\\d\\d)';
const time = '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?';
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** Every text that differs from this one in one character. */
function changed(text: string): string[] {
  return Array.from(text).flatMap((_, at) => printable.map((one) => text.slice(0, at) + one + text.slice(at + 1)));
}

test.each([
  ['date', '2026-07-15+01:00', new RegExp(`^\\d{4}-\\d\\d-\\d\\d${zone}$`)],
  ['date', '2026-07-15', /^\d{4}-\d\d-\d\d$/],
  ['localDateTime', '2026-07-15T10:20:30.25', new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${time}$`)],
  ['instant', '2026-07-15T10:20:30.25+01:00', new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${time}${zone}$`)],
] as const)(
  'the %s reader refuses each form of %s with one character that is not of its form',
  (form, text, pattern) => {
    const accepted = changed(text).filter((one) => scalarReaders[form](one) !== undefined);
    expect(accepted.filter((one) => !pattern.test(one))).toEqual([]);
    expect(accepted).toContain(text);
  },
);

test('the instant reader accepts exactly the local times that are valid, with a zone', () => {
  const times = ['2026-07-15T10:20:30', '2026-12-31T23:59:59', '2026-02-28T09:08:07'].flatMap(changed);
  const accepted = (form: 'instant' | 'localDateTime', suffix: string) =>
    times.filter((one) => scalarReaders[form](one + suffix) !== undefined);
  expect(accepted('instant', 'Z')).toEqual(accepted('localDateTime', ''));
});
