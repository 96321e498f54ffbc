import fc from 'fast-check';

const elements = (
  'p div span b i table tr td th thead tbody ul ol li br hr pre h1 a font center form select option textarea title ' +
  'xmp noscript style script template svg math iframe object details summary button label sup sub s img input ' +
  'custom-tag o:p html head body plaintext listing fieldset dl dt dd caption col colgroup nobr frameset noembed'
).split(' ');

const attributes = [
  '',
  ' class="x"',
  " title='a > b'",
  ' onclick=alert(1)',
  ' style="color: red"',
  ' style="display: block"',
  ' style="vertical-align: super"',
  ' href="#here"',
  ' href=javascript:alert(1)',
  ' src=x',
  ' title="unclosed',
  ' hidden',
  ' a"b=c',
  '/',
];

const name = fc.constantFrom(...elements);
const words = fc.constantFrom(
  'Dose 5 mg',
  ' & ',
  '£',
  '&amp;',
  '&lt;b&gt;',
  '&#8217;',
  '<',
  '>',
  ' a<b ',
  '"',
  '\n',
  '10',
  '&copy',
  '</',
);
const oddities = fc.constantFrom(
  ...'<!-- c -->|<!-- c --!>|<!-->|<!--->|<!doctype html>|<?xml version="1.0"?>|<![CDATA[ x > y ]]>|</>|<!>'.split('|'),
  ..."< b>|</ b>|<!-|<!--|-->|]]>|</p>|</br>|<3|<a|</script|<!x>y|</b \"|</p title='a > b'>|<style>a { color: red }".split(
    '|',
  ),
);

/** Malformed HTML: elements without a start or an end tag, odd attributes and stray markup. */
export const randomHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 4, arbitrary: fc.tuple(name, fc.constantFrom(...attributes)).map(([n, a]) => `<${n}${a}>`) },
      { weight: 3, arbitrary: name.map((n) => `</${n}>`) },
      { weight: 1, arbitrary: oddities },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));
