/** One bar of a chart: a length on a logarithmic scale. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
}

const width = 720;
const labelWidth = 330;
const barWidth = width - labelWidth - 80;
const rowHeight = 26;
const top = 44;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Draws bars as an SVG document. The scale is logarithmic: one decade has the same width everywhere. */
export function drawChart(
  title: string,
  unit: string,
  bars: readonly Bar[],
  format: (value: number) => string,
): string {
  const shown = bars.filter(({ value }) => Number.isFinite(value) && value > 0);
  const smallest = Math.min(...shown.map(({ value }) => value));
  const decades = Math.max(1, Math.log10(Math.max(...shown.map(({ value }) => value)) / smallest));
  const height = top + shown.length * rowHeight + 12;
  const lengthOf = (value: number) => 20 + (Math.log10(value / smallest) / decades) * (barWidth - 20);
  const rows = shown.map(({ label, value, isOurs }, at) => {
    const y = top + at * rowHeight;
    const length = lengthOf(value).toFixed(1);
    return [
      `<text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${escape(label)}</text>`,
      `<rect x="${labelWidth}" y="${y + 3}" width="${length}" height="${rowHeight - 8}" fill="${isOurs ? '#005eb8' : '#768692'}"/>`,
      `<text x="${(labelWidth + Number(length) + 6).toFixed(1)}" y="${y + 15}">${escape(format(value))}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="${escape(title)}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="8" y="18" font-size="15">${escape(title)}</text>
<text x="8" y="36" fill="#425563">${escape(unit)}, logarithmic scale</text>
${rows.join('\n')}
</svg>
`;
}
