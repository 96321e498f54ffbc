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
  const problems: string[] = [];
  const seen = new Set<string>();
  const entries: readonly unknown[] = content;
  const links = entries.map((entry, index) => {
    const given: Record<string, unknown> = isRecord(entry) ? entry : {};
    if (!isRecord(entry)) problems.push(`has an entry ${index} that is not an object`);
    else {
      for (const [name, field] of Object.entries(fields)) {
        const value = given[name];
        if (typeof value !== 'string' || value === '' || !field.isGood(value)) {
          problems.push(`has an entry ${index} whose ${name} is not ${field.rule}`);
        }
      }
      for (const name of Object.keys(given)) {
        if (!Object.hasOwn(fields, name)) problems.push(`has an entry ${index} with a field that is not known`);
      }
      const relationship = given['patientRelationshipId'];
      if (typeof relationship !== 'string') return entry as unknown as KnownLink;
      if (seen.has(relationship.toLowerCase()))
        problems.push(`has an entry ${index} whose patientRelationshipId came before`);
      seen.add(relationship.toLowerCase());
    }
    return entry as unknown as KnownLink;
  });
  return problems.length > 0 ? { links: [], problems } : { links, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
