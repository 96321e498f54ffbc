import type { KnownLink } from './createPatientLinks.ts';

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const fields: Readonly<Record<keyof KnownLink, { readonly isGood: (text: string) => boolean; readonly rule: string }>> =
  {
    subject: { isGood: (text) => text.length <= 256, rule: 'a text of up to 256 characters' },
    odsCode: { isGood: (text) => /^[a-z\d]{3,10}$/i.test(text), rule: 'three to ten letters and digits' },
    relation: { isGood: (text) => text === 'self' || text === 'proxy', rule: '"self" or "proxy"' },
    patientRelationshipId: { isGood: (text) => guid.test(text), rule: 'a GUID' },
    patientRelationshipKey: { isGood: (text) => text.length <= 1_024, rule: 'a text of up to 1024 characters' },
  };

/**
 * Reads known links from JSON. A problem names the entry, counted from 0, and the field, never a value: the file
 * holds secrets.
 */
export function readLinks(json: string): { links: readonly KnownLink[]; problems: readonly string[] } {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return { links: [], problems: ['does not name a file of JSON'] };
  }
  if (!Array.isArray(content)) return { links: [], problems: ['does not name a file with a JSON list'] };
  const entries: readonly unknown[] = content;
  const seen = new Set<string>();
  const problems = entries.flatMap((entry, index) =>
    problemsOf(entry, seen).map((problem) => `has an entry ${index} ${problem}`),
  );
  return problems.length > 0 ? { links: [], problems } : { links: content as readonly KnownLink[], problems };
}

/** `seen` gathers the relationships: each is one person's access to one patient, so it comes once. */
function problemsOf(entry: unknown, seen: Set<string>): string[] {
  if (!isRecord(entry)) return ['that is not an object'];
  const problems: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value = entry[name];
    if (typeof value !== 'string' || value === '' || !field.isGood(value)) {
      problems.push(`whose ${name} is not ${field.rule}`);
    }
  }
  if (Object.keys(entry).some((name) => !Object.hasOwn(fields, name))) problems.push('with a field that is not known');
  const relationship = entry['patientRelationshipId'];
  if (typeof relationship !== 'string') return problems;
  if (seen.has(relationship.toLowerCase())) problems.push('whose patientRelationshipId came before');
  seen.add(relationship.toLowerCase());
  return problems;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
