const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  em: 16,
  rem: 16,
  ch: 8,
  ex: 8,
  lh: 19,
  '%': 1,
  vw: 10,
  vh: 10,
};

/** @returns an approximate length in pixels; a per cent counts as one; 0 for anything that is not a length */
export function length(value: string): number {
  const match = /^([-+]?\d{0,9}(?:\.\d{0,9})?)([a-z]{0,3}|%)$/.exec(value.trim());
  const size = Number(match?.[1] ?? 0) * (pixels[match?.[2] ?? ''] ?? 0);
  return Number.isFinite(size) ? size : 0;
}
