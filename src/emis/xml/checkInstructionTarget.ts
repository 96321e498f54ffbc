import { UnreadableXmlError } from './UnreadableXmlError.ts';
import { splitName } from './xmlCharacters.ts';

/** Bounds the time of one step, since a name is read in one step. */
export const maxNameCharacters = 4096;

/** Checks the target of a processing instruction, from the position after its `<?`. Throws `UnreadableXmlError`. */
export function checkInstructionTarget(source: string, from: number): void {
  const [target = ''] = source.slice(from, from + maxNameCharacters).split(/\?>|[ \t\r\n]/, 1);
  if (target.length === maxNameCharacters) throw new UnreadableXmlError('TOO_LARGE');
  const name = splitName(target);
  if (name === undefined || name.prefix !== '' || /^xml$/i.test(target))
    throw new UnreadableXmlError(source.includes('?>', from) ? 'NOT_WELL_FORMED' : 'TRUNCATED');
}
