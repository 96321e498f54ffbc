export interface TableGrid {
  startGroup(): void;
  startRow(): void;
  addCell(lines: readonly string[], attributes: ReadonlyMap<string, string>): void;
  /** @returns a line per row, with a tab between its cells */
  finish(): readonly string[];
}

interface Cell {
  readonly lines: readonly string[];
  readonly column: number;
  readonly end: number;
}

const maxColumns = 1000;
const maxRows = 65_534;

/**
 * Creates the grid of a table, in which each cell has its column, also after empty cells and beside cells that span
 * rows. A cell of several lines is written in one, so that nothing stands under another column's heading. A row that is
 * one cell over the whole width keeps its lines.
 */
export function createTableGrid(): TableGrid {
  const rows: Cell[][] = [];
  /** The columns that cells above occupy, with the number of rows for which they still do. */
  let spanning = new Map<number, number>();
  let column = 0;

  function skipOccupied(): void {
    while ((spanning.get(column) ?? 0) > 0) column += 1;
  }
  return {
    startGroup() {
      spanning = new Map();
    },
    startRow() {
      // Spans that were set in the row before count from this row on.
      for (const [at, left] of spanning) {
        if (left <= 1) spanning.delete(at);
        else spanning.set(at, left - 1);
      }
      rows.push([]);
      column = 0;
    },
    addCell(lines, attributes) {
      skipOccupied();
      const end = column + span(attributes.get('colspan'), maxColumns);
      rows.at(-1)?.push({ lines, column, end });
      const height = attributes.get('rowspan')?.trim() === '0' ? maxRows : span(attributes.get('rowspan'), maxRows);
      if (height > 1) for (let at = column; at < end; at += 1) spanning.set(at, height);
      column = end;
    },
    finish: () => writeRows(rows),
  };
}

function span(written: string | undefined, most: number): number {
  const number = Number(/^\s*\+?(\d{1,9})/.exec(written ?? '')?.[1] ?? 1);
  return Math.min(Math.max(number, 1), most);
}

function writeRows(rows: readonly (readonly Cell[])[]): readonly string[] {
  // Columns without any text have neither a heading nor values.
  const used = new Set(rows.flatMap((row) => row.filter(({ lines }) => lines.length > 0).map((cell) => cell.column)));
  const columns = new Map([...used].sort((a, b) => a - b).map((column, index) => [column, index]));
  const lines: string[] = [];
  for (const row of rows) {
    const filled = row.filter((cell) => cell.lines.length > 0);
    const [first] = filled;
    if (first === undefined) continue;
    const isWhole = columns.size === 1 || (filled.length === 1 && coversAll(first, used));
    if (isWhole) for (const line of first.lines) lines.push(line);
    else lines.push(writeRow(filled, columns));
  }
  return lines;
}

function coversAll({ column, end }: Cell, used: ReadonlySet<number>): boolean {
  for (const at of used) if (at < column || at >= end) return false;
  return true;
}

function writeRow(cells: readonly Cell[], columns: ReadonlyMap<number, number>): string {
  let line = '';
  let position = 0;
  for (const cell of cells) {
    const at = columns.get(cell.column) ?? position;
    line += '\t'.repeat(at - position) + writeCell(cell.lines);
    position = at;
  }
  return line;
}

/** Tabs within a cell come from a table in it, or would read as the end of the cell. */
function writeCell(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll('\t', ' | ')).join('; ');
}
