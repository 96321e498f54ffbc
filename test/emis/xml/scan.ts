import { UnreadableXmlError } from '../../../src/emis/xml/UnreadableXmlError.ts';
import { XmlScanner } from '../../../src/emis/xml/XmlScanner.ts';

/** Reads a document in slices of about this many characters. Adjacent texts are joined, since slices divide them. */
export function scan(xml: string, sliceLength: number): readonly string[] {
  const events: string[] = [];
  let text = '';
  const add = (event: string): void => {
    if (text !== '') events.push(`"${text}"`);
    text = '';
    events.push(event);
  };
  try {
    const scanner = new XmlScanner(xml, {
      open: (namespace, name) => add(`<{${namespace}}${name}>`),
      text: (more) => (text += more),
      loseCharacter: () => add('lost'),
      close: () => add('</>'),
    });
    while (!scanner.read(sliceLength));
  } catch (error) {
    if (!(error instanceof UnreadableXmlError)) throw error;
    add(error.reason);
  }
  return events;
}
