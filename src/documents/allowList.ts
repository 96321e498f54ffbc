/** The elements of sanitised documents. None of them runs code, fetches, submits or changes how the parser works. */
export const allowedElements: readonly string[] = [
  ...names('h1 h2 h3 h4 h5 h6 p div span br wbr hr pre blockquote address'),
  ...names('section article header footer main aside nav figure figcaption img'),
  ...names('ul ol li dl dt dd'),
  ...names('b strong i em u s del ins mark small sub sup abbr bdi bdo cite code dfn kbd q samp time var'),
  ...names('table caption colgroup col thead tbody tfoot tr th td'),
];

/** The attributes of sanitised documents, by element; `*` means all elements. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['dir', 'lang', 'title'],
  img: ['src', 'alt', 'width', 'height'],
  // Without these, a list could be numbered differently from the original.
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  table: ['border'],
  col: ['span'],
  colgroup: ['span'],
  th: ['colspan', 'rowspan', 'scope', 'align', 'valign'],
  td: ['colspan', 'rowspan', 'align', 'valign'],
};

/** Elements that are replaced by another. A block stays a block: otherwise the words at its edges would run together. */
export const replacedElements: ReadonlyMap<string, string> = new Map([
  ...names('center fieldset legend details summary dialog search hgroup marquee noscript option button').map(
    replaceWith('div'),
  ),
  ...names('listing plaintext textarea xmp').map(replaceWith('pre')),
  ...names('menu dir').map(replaceWith('ul')),
  ...names('strike').map(replaceWith('s')),
  ...names('tt').map(replaceWith('code')),
  ...names('font').map(replaceWith('span')),
]);

/** Elements that are removed without their text. Their removal costs the reader nothing. */
export const harmlessElements: ReadonlySet<string> = new Set([
  ...names('html head body title meta link base basefont script style'),
  ...names('a acronym big data form label nobr o:p optgroup output rb rp rt rtc ruby'),
]);

/** Elements that stand within a line, so that their text runs together with the text beside them. */
export const inlineElements: ReadonlySet<string> = new Set([
  ...names('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p output q'),
  ...names('ruby s samp small span strike strong sub sup time tt u var'),
]);

function names(list: string): readonly string[] {
  return list.split(' ');
}

function replaceWith(element: string): (name: string) => readonly [string, string] {
  return (name) => [name, element];
}
