const entry = /^(?:export\s+)?[a-z_]\w*\s*=\s*(.*)$/i;
const quotationMark = /^["'`]/;

/**
 * Finds what Node would skip or read otherwise than meant in the text of an `.env` file.
 *
 * @returns problems that name their line and never its text
 */
export function checkEnvText(text: string): readonly string[] {
  const problems: string[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const first = at + 1;
    const value = entry.exec(line)?.[1];
    if (value === undefined) {
      problems.push(`line ${first} must be NAME=value`);
      continue;
    }
    const [mark] = quotationMark.exec(value) ?? [];
    if (mark === undefined) continue;
    // A value in quotation marks may go on over several lines.
    let rest = value.slice(1);
    while (!rest.includes(mark) && at + 1 < lines.length) rest = lines[(at += 1)] ?? '';
    const end = rest.indexOf(mark);
    if (end < 0) problems.push(`line ${first} has a quotation mark that is not closed`);
    else if (!/^\s*(#|$)/.test(rest.slice(end + 1)))
      problems.push(`line ${at + 1} has text after a closing quotation mark`);
  }
  return problems;
}
