import { buildASTSchema, GraphQLError, isSpecifiedScalarType, parse, type DocumentNode } from 'graphql';
import { checkDocument } from './checkDocument.ts';
import { checkEnums } from './checkEnums.ts';
import { checkNames } from './checkNames.ts';
import { checkRelay } from './checkRelay.ts';
import { enumsWithoutOther } from './exceptions.ts';
import type { SchemaToLint, Report } from './SchemaToLint.ts';

/** @returns one line for each element of an SDL text that breaks a rule, with the rule in brackets at its end */
export function lintSchema(sdl: string): readonly string[] {
  const problems: string[] = [];
  const report: Report = (rule, coordinate, problem) => void problems.push(`${coordinate} ${problem} (${rule})`);
  const input = read(sdl, report);
  if (input === undefined) return problems;
  for (const check of [checkNames, checkEnums, checkRelay, checkDocument]) check(input, report);
  return problems;
}

/** @returns exceptions for elements that a schema does not have */
export function unusedExceptions(sdl: string): readonly string[] {
  const { schema } = read(sdl, () => undefined) ?? {};
  return Object.keys(enumsWithoutOther).filter((name) => schema?.getType(name) === undefined);
}

function read(sdl: string, report: Report): SchemaToLint | undefined {
  let document: DocumentNode;
  try {
    document = parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    report('DOES_NOT_PARSE', 'schema', error.message);
    return undefined;
  }
  // The directives of federation are linked, not defined.
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return { document, schema, types };
}
