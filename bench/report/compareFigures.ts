import { keyOf, type Ratio } from './ratios.ts';

const tolerance = 0.15;

/** What `--check` found. */
export interface Comparison {
  /** Ratios that are worse than the committed ones, beyond the tolerance. */
  readonly worse: readonly string[];
  /** Ratios that are better than the committed ones, beyond the tolerance: the figures are out of date. */
  readonly better: readonly string[];
  /** Committed ratios that were not measured, and measured ones that are not committed. */
  readonly unmatched: readonly string[];
  readonly compared: number;
}

/** Compares ratios with the committed ones, within the larger of 15 % and twice the spread of either. */
export function compareFigures(committed: readonly Ratio[], measured: readonly Ratio[]): Comparison {
  const before = new Map(committed.map((ratio) => [keyOf(ratio), ratio]));
  const worse: string[] = [];
  const better: string[] = [];
  const unmatched: string[] = [];
  let compared = 0;
  for (const ratio of measured) {
    const key = keyOf(ratio);
    const old = before.get(key);
    before.delete(key);
    if (old === undefined) {
      unmatched.push(`${key}: not committed`);
      continue;
    }
    compared += 1;
    const allowed = Math.max(tolerance, 2 * old.spread, 2 * ratio.spread);
    const change = ratio.ratio / old.ratio;
    const text = `${key}: ${ratio.ratio.toPrecision(3)}, committed ${old.ratio.toPrecision(3)}, allowed ±${Math.round(allowed * 100)} %`;
    if (change < 1 - allowed) worse.push(text);
    else if (change > 1 + allowed) better.push(text);
  }
  unmatched.push(...[...before.keys()].map((key) => `${key}: not measured`));
  return { worse, better, unmatched, compared };
}
