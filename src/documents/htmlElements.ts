import { allowedElements, harmlessElements, replacedElements } from './allowList.ts';

/** The names of elements that documents in HTML have, whether they are shown or not. */
export const htmlElements: ReadonlySet<string> = new Set([
  ...allowedElements,
  ...replacedElements.keys(),
  ...harmlessElements,
  ...'iframe noframes noembed frameset frame object embed applet param video audio source track picture canvas'.split(
    ' ',
  ),
  ...'map area select input meter progress datalist template slot svg math font blink image keygen'.split(' '),
]);
