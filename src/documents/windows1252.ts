const firstByte = 0x80;
/** The characters of bytes 0x80 to 0x9f. Five bytes have none. */
const characters = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f', ...'\u0090‘’“”•–—˜™š›œ\u009džŸ'];
const bytes = new Map(characters.map((character, index) => [character, firstByte + index]));

/** @returns the character of a C1 control, as browsers read numeric references; the control itself if there is none */
export function fromWindows1252(control: string): string {
  return characters[control.charCodeAt(0) - firstByte] ?? control;
}

/** @returns a byte from 0x80 to 0x9f, or undefined for any other character */
export function byteOfWindows1252(character: string): number | undefined {
  return bytes.get(character);
}
