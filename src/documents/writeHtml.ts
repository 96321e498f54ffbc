import { walk, type SafeElement } from './SafeElement.ts';

const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/** Writes a tree of allow-listed elements as HTML. Everything else in it is escaped text. */
export function writeHtml(root: SafeElement): string {
  const parts: string[] = [];
  walk(root, {
    open({ name, attributes, children }) {
      if (name === '') return;
      parts.push(`<${name}${writeAttributes(attributes)}${voidElements.has(name) ? ' /' : ''}>`);
      // Parsers drop the first line break of this element.
      if (name === 'pre' && typeof children[0] === 'string' && children[0].startsWith('\n')) parts.push('\n');
    },
    close({ name }) {
      if (name !== '' && !voidElements.has(name)) parts.push(`</${name}>`);
    },
    text: (text) => parts.push(escapeHtml(text)),
  });
  return parts.join('');
}

function writeAttributes(attributes: SafeElement['attributes']): string {
  let written = '';
  for (const [name, value] of attributes) written += ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`;
  return written;
}

function escapeHtml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
