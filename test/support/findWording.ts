import ts from 'typescript';

/**
 * Finds the literals that read like text for people: two words or more, and every word in a `message`, `nextStep` or
 * `label`. A template is one literal, with `…` for each expression. Types, imports and the details of errors are not
 * searched.
 */
export function findWording(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isError(node)) return;
    const text = textOf(node);
    if (text !== undefined && (hasWords(text) || (/[a-z]/.test(text) && isShown(node)))) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Errors are for developers. `readExpected` and `invalidResponse` make errors of the upstream. */
function isError(node: ts.Node): boolean {
  const name = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() : '';
  return /(?:Error|^readExpected|^invalidResponse|^badInput|^super)$/.test(name);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** Two words side by side, or a word beside an expression, as no identifier or path has. */
function hasWords(text: string): boolean {
  return /\p{L}{2}[,:;.!?]? (?:\p{L}{2}|…)/u.test(text) || /… \p{L}{2}/u.test(text);
}

/** True for a value whose name says that it is shown. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent);
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) return isShown(parent);
  const isNamed = ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent);
  return isNamed && parent.initializer === node && /^(?:message|nextStep|label)$/.test(parent.name.getText());
}
