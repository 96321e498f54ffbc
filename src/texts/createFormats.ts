/** The formats of one language. Times are those of the UK. */
export interface Formats {
  /** @returns a number with the language's separators. */
  number(value: number): string;
  /**
   * @param instant a moment with its UTC offset
   * @returns the date and time to the minute, rounded up: a person who waits until then never acts too early.
   */
  momentAfter(instant: string): string;
  /** @returns the form for a number, such as `one` or `other`. The language's own rules pick it. */
  plural(value: number, forms: PluralForms): string;
}

/** By the categories of the Unicode plural rules. A language lists those that it has. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

const minuteMs = 60_000;

/** Creates the formats of a language. @param tag its BCP 47 tag */
export function createFormats(tag: string): Formats {
  const numbers = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const moments = new Intl.DateTimeFormat(tag, {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    // Tells the two readings of the hour that the clocks show twice apart.
    timeZoneName: 'short',
  });
  return {
    number: (value) => numbers.format(value),
    momentAfter: (instant) => moments.format(Math.ceil(Date.parse(instant) / minuteMs) * minuteMs),
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
  };
}
