import type { KnownLink } from './KnownLink.ts';

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const fields: Readonly<
  Record<keyof KnownLink, { readonly isValid: (text: string) => boolean; readonly rule: string }>
> = {
  subject: { isValid: (text) => text.length <= 256, rule: 'a string of up to 256 characters' },
  odsCode: { isValid: (text) => /^[a-z\d]{3,10}$/i.test(text), rule: '3 to 10 letters and digits' },
  relation: { isValid: (text) => text === 'self' || text === 'proxy', rule: '"self" or "proxy"' },
  patientRelationshipId: { isValid: (text) => guid.test(text), rule: 'a GUID' },
  patientRelationshipKey: { isValid: (text) => text.length <= 1_024, rule: 'a string of up to 1024 characters' },
};

/**
 * Reads links from JSON. A problem names the entry, counted from 0, and the field, never a value: the file contains
 * secrets.
 */
export function readLinks(json: string): { links: readonly KnownLink[]; problems: readonly string[] } {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return { links: [], problems: ['must name a JSON file'] };
  }
  if (!Array.isArray(content)) return { links: [], problems: ['must name a JSON file that contains a list'] };
  const entries: readonly unknown[] = content;
  const seen = new Set<string>();
  const problems = entries.flatMap((entry, index) =>
    problemsOf(entry, seen).map((problem) => `has an invalid entry ${index}: ${problem}`),
  );
  return problems.length > 0 ? { links: [], problems } : { links: content as readonly KnownLink[], problems };
}

/** @param seen the relationships so far: each is one person's access to one patient, so it must occur once */
function problemsOf(entry: unknown, seen: Set<string>): string[] {
  if (!isRecord(entry)) return ['it is not an object'];
  const problems: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value = entry[name];
    if (typeof value !== 'string' || value === '' || !field.isValid(value)) {
      problems.push(`${name} must be ${field.rule}`);
    }
  }
  if (Object.keys(entry).some((name) => !Object.hasOwn(fields, name))) problems.push('it has an unknown field');
  const relationship = entry['patientRelationshipId'];
  if (typeof relationship !== 'string') return problems;
  if (seen.has(relationship.toLowerCase())) problems.push('patientRelationshipId occurs more than once');
  seen.add(relationship.toLowerCase());
  return problems;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
