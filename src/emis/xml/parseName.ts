import { internString } from './internString.ts';
import { isReservedName } from './isReservedName.ts';
import { UnreadableXmlError } from './UnreadableXmlError.ts';
import { splitName } from './xmlCharacters.ts';

/** A name that is valid and not reserved. */
interface ParsedName {
  /** With its prefix, as in the document. */
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
}

/** The contract has a few hundred names. More or longer ones are in documents that are no responses. */
const maxNames = 2_000;
const maxSharedCharacters = 64;

/** The names of earlier documents, which are in most later ones. What they mean in a document is not kept. */
const parsed = new Map<string, ParsedName>();

/** Parses a qualified name. Throws `UnreadableXmlError` when it is invalid or reserved. */
export function parseName(qualified: string): ParsedName {
  const known = parsed.get(qualified);
  if (known !== undefined) return known;
  const split = splitName(qualified);
  if (split === undefined) throw new UnreadableXmlError('NOT_WELL_FORMED');
  if (isReservedName(split.local)) throw new UnreadableXmlError('RESERVED_NAME');
  // Interned texts are copies. Others would keep the whole document in memory.
  const name = {
    qualified: internString(qualified),
    prefix: internString(split.prefix),
    local: internString(split.local),
  };
  if (qualified.length > maxSharedCharacters) return name;
  if (parsed.size >= maxNames) parsed.clear();
  parsed.set(name.qualified, name);
  return name;
}
