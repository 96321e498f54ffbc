/** Written by the style itself, hidden, drawn as a background, laid out by spaces, or turned round. */
const MEANING =
  /(?<![-\w])content\s*:|url\s*\(|image-set|unicode-bidi|display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|white-space\s*:\s*pre|text-security/i;
const STRUCK = /line-through/i;

/**
 * Says what goes if a style goes: nothing but looks, something that the look meant, or a strike through the text of an
 * element that can become an `s` element and so keep it.
 */
export function readStyle(css: string, element: string): 'looks' | 'meaning' | 'struck' {
  if (MEANING.test(css)) return 'meaning';
  if (!STRUCK.test(css)) return 'looks';
  return element === 'span' || element === 'font' ? 'struck' : 'meaning';
}
