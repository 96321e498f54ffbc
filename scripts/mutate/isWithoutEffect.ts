import ts from 'typescript';

/** Functions whose texts are for logs and developers only. */
const describing = new Set(['invalidResponse', 'unverifiedError', 'detailOf', 'Symbol']);

/**
 * @returns true when a change of this node changes no behaviour that a client can see: types, names of modules, the texts
 * of errors (they are logged, and clients receive codes), and log calls
 */
export function isWithoutEffect(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isExpressionStatement(node) && /^(?:this\.#?)?(?:options\.)?(?:log|logger|onEvent)\b/.test(node.getText()))
    return true;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  return isErrorText(node) || isName(node);
}

function isErrorText(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isNewExpression(parent) && !ts.isCallExpression(parent)) return false;
  const name = parent.expression.getText();
  // The first argument of an UpstreamError or a LimitError is its code.
  const isText = /\s|:/.test(node.getText().slice(1, -1));
  return (ts.isNewExpression(parent) && name.endsWith('Error') && isText) || describing.has(name);
}

function isName(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
