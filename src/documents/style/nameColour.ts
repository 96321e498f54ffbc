interface Colour {
  /** The same for equal colours. The opacity is not part of it. */
  readonly name: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

/**
 * Names a colour of text so that equal colours can be compared. Its opacity is left out, as a colour over itself cannot be
 * seen.
 * @returns undefined when the colour is the parent's
 */
export function nameColour(written: string | undefined): string | undefined {
  const colour = readColour(written);
  return colour?.opacity === 0 ? 'transparent' : colour?.name;
}

/**
 * Names the colour of a background like `nameColour`.
 * @returns undefined when it is the parent's, which also shows through a translucent one
 */
export function nameBackground(written: string | undefined): string | undefined {
  const colour = readColour(written);
  return colour !== undefined && colour.opacity > 0 && colour.opacity < 1 ? undefined : nameColour(written);
}

function readColour(written: string | undefined): Colour | undefined {
  const colour = written?.trim().toLowerCase() ?? '';
  if (colour === '' || colour === 'currentcolor' || colour === 'none') return undefined;
  if (colour.startsWith('windowtext')) return { name: 'black', opacity: 1 };
  const [, kind = '', inner = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(colour) ?? [];
  const parts = inner.split(/[\s,/]+/).filter((part) => part !== '');
  const opacity = parts[3] === undefined ? 1 : toNumber(parts[3], 1);
  if (kind === 'rgb') return { name: nameHex(parts.slice(0, 3).map(toHexPair).join('')), opacity };
  // Another lightness has a colour of its own.
  if (kind === 'hsl') return { name: { '100%': 'white', '0%': 'black' }[parts[2] ?? ''] ?? colour, opacity };
  const digits = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(colour)?.[1];
  if (digits === undefined) return { name: colour, opacity: 1 };
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return { name: nameHex(long.slice(0, 6)), opacity: Number.parseInt(long.slice(6) || 'ff', 16) / 255 };
}

const names: Readonly<Record<string, string>> = { ffffff: 'white', '000000': 'black' };

function nameHex(digits: string): string {
  return names[digits] ?? `#${digits}`;
}

/** Converts a number from 0 to 255, or a percentage. */
function toHexPair(part: string): string {
  return Math.round(toNumber(part, 255)).toString(16).padStart(2, '0');
}

/** @returns a number from 0 to `whole`, of which a percentage is a part; 0 for anything else */
function toNumber(part: string, whole: number): number {
  const number = part.endsWith('%') ? (Number(part.slice(0, -1)) * whole) / 100 : Number(part);
  return Math.min(whole, Math.max(0, number || 0));
}
