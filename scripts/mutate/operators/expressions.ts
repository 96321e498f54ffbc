import ts from 'typescript';
import type { Edit } from '../Mutant.ts';

const swaps: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
};

const arithmetic: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.PlusEqualsToken]: '-=',
  [ts.SyntaxKind.MinusEqualsToken]: '+=',
};

const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

/** Boundaries and negations of comparisons, `&&` and `||`, `+` and `-`, one side of `??`. */
export function mutateBinary(node: ts.Node): readonly Edit[] {
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [
      { start: left.getEnd(), end: right.getEnd(), replacement: '' },
      { start: left.getStart(), end: right.getStart(), replacement: '' },
    ];
  const isText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
  const swapped = swaps[operatorToken.kind] ?? (isText ? undefined : arithmetic[operatorToken.kind]);
  return swapped === undefined ? [] : [replaceNode(operatorToken, swapped)];
}

/** `!x` becomes `x`, and a condition its opposite. */
export function mutateCondition(node: ts.Node): readonly Edit[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [replaceNode(node, node.operand.getText())];
  if (ts.isIfStatement(node)) return [negate(node.expression), replaceNode(node.expression, 'false')];
  if (ts.isConditionalExpression(node)) return [negate(node.condition)];
  return [];
}

/** `a?.b` becomes `a.b`; `some` becomes `every`, `min` becomes `max`, and the reverse. */
export function mutateAccess(node: ts.Node): readonly Edit[] {
  if (ts.isPropertyAccessExpression(node)) {
    const method = ts.isCallExpression(node.parent) ? methods[node.name.text] : undefined;
    return [
      ...(node.questionDotToken ? [replaceNode(node.questionDotToken, '.')] : []),
      ...(method === undefined ? [] : [replaceNode(node.name, method)]),
    ];
  }
  if ((ts.isCallExpression(node) || ts.isElementAccessExpression(node)) && node.questionDotToken)
    return [replaceNode(node.questionDotToken, '')];
  return [];
}

/** Whole numbers plus and minus one, booleans reversed, texts and lists emptied. */
export function mutateLiteral(node: ts.Node): readonly Edit[] {
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    return Number.isSafeInteger(value) ? [replaceNode(node, `${value + 1}`), replaceNode(node, `(${value - 1})`)] : [];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaceNode(node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replaceNode(node, 'true')];
  if (ts.isStringLiteral(node)) return node.text === '' ? [] : [replaceNode(node, "''")];
  if (ts.isTemplateExpression(node)) return [replaceNode(node, '``')];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 ? [] : [replaceNode(node, '[]')];
  return [];
}

function negate(condition: ts.Expression): Edit {
  return replaceNode(condition, `!(${condition.getText()})`);
}

function replaceNode(node: ts.Node, replacement: string): Edit {
  return { start: node.getStart(), end: node.getEnd(), replacement };
}
