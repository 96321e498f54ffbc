export interface MisspeltName {
  readonly name: string;
  /** The setting that was probably meant. */
  readonly meant: string;
}

/** Two short names may differ by one letter and mean different things. */
const maxShortName = 5;

/**
 * Finds names that are probably misspelt settings: those that differ from a setting by at most two letters that are
 * wrong, missing, added or swapped, or by one for a short name. Differences of case and separators count as none.
 */
export function findMisspeltNames(names: readonly string[], settings: ReadonlySet<string>): readonly MisspeltName[] {
  const known = (name: string) => settings.has(name) || (name.endsWith('_FILE') && settings.has(name.slice(0, -5)));
  return names
    .filter((name) => !known(name) && /^[\w.-]{1,64}$/.test(name))
    .flatMap((name) => {
      const isFile = /_FILE$/i.test(name);
      const word = toWord(isFile ? name.slice(0, -5) : name);
      const found = [...settings].find((setting) => {
        const limit = setting.length <= maxShortName ? 1 : 2;
        return editDistance(word, toWord(setting), limit) <= limit || toWord(name) === toWord(setting);
      });
      return found === undefined ? [] : [{ name, meant: isFile && !found.endsWith('_FILE') ? `${found}_FILE` : found }];
    });
}

function toWord(name: string): string {
  return name.toUpperCase().replaceAll(/[.-]/g, '_');
}

/** The number of letters to change, add, remove or swap (Damerau–Levenshtein); more than `limit` when it is greater. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isEqual = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isEqual ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
