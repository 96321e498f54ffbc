import ts from 'typescript';
import { isWithoutEffect } from './isWithoutEffect.ts';
import type { Edit, Mutant } from './Mutant.ts';
import { mutateAccess, mutateBinary, mutateCondition, mutateLiteral } from './operators/expressions.ts';
import { dropAwait, removeStatement, returnEarly } from './operators/statements.ts';

const operators = [
  mutateBinary,
  mutateCondition,
  mutateAccess,
  mutateLiteral,
  removeStatement,
  dropAwait,
  returnEarly,
] as const;

/** @returns every mutant of a file, in the order of its source, without those that have no effect by rule */
export function listMutants(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n');
  const found = new Map<string, Mutant>();
  const add = (edit: Edit): void => {
    const original = source.slice(edit.start, edit.end);
    if (original === edit.replacement) return;
    const line = tree.getLineAndCharacterOfPosition(edit.start).line + 1;
    const code = lines[line - 1]?.trim() ?? '';
    found.set(`${edit.start}-${edit.end}-${edit.replacement}`, { ...edit, file, line, code, original });
  };
  const visit = (node: ts.Node): void => {
    if (isWithoutEffect(node)) return;
    for (const mutate of operators) for (const edit of mutate(node)) add(edit);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
