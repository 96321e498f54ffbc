import ts from 'typescript';
import type { Edit } from '../Mutant.ts';

/** A call, an assignment or a `throw` is removed. */
export function removeStatement(node: ts.Node): readonly Edit[] {
  if (!ts.isExpressionStatement(node) && !ts.isThrowStatement(node)) return [];
  return [{ start: node.getStart(), end: node.getEnd(), replacement: ';' }];
}

/** `await` is dropped where its value is not used. */
export function dropAwait(node: ts.Node): readonly Edit[] {
  if (!ts.isAwaitExpression(node) || !ts.isExpressionStatement(node.parent)) return [];
  return [{ start: node.getStart(), end: node.expression.getStart(), replacement: 'void ' }];
}

/** A function returns early: without a value, or `undefined` instead of its value. */
export function returnEarly(node: ts.Node): readonly Edit[] {
  if (ts.isReturnStatement(node) && node.expression !== undefined && node.expression.getText() !== 'undefined')
    return [{ start: node.expression.getStart(), end: node.expression.getEnd(), replacement: 'undefined' }];
  if (!ts.isBlock(node) || !ts.isFunctionLike(node.parent) || node.statements.length < 2) return [];
  const start = node.getStart() + 1;
  return [{ start, end: start, replacement: ' return;' }];
}
