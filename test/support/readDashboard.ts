import { readFileSync } from 'node:fs';

interface Panel {
  readonly title: string;
  /** Where it stands. */
  readonly place: string;
  readonly expressions: readonly string[];
}

interface GrafanaPanel {
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number };
  readonly targets?: readonly { readonly expr: string }[];
  /** Those of a row. */
  readonly panels?: readonly GrafanaPanel[];
}

/** Reads all panels of the dashboard for Grafana, also those in rows. */
export function readDashboard(): readonly Panel[] {
  const file = new URL('../../deploy/grafana/emis-subgraph.json', import.meta.url);
  const { panels } = JSON.parse(readFileSync(file, 'utf8')) as { readonly panels: readonly GrafanaPanel[] };
  const all = (some: readonly GrafanaPanel[]): readonly GrafanaPanel[] =>
    some.flatMap((panel) => (panel.type === 'row' ? all(panel.panels ?? []) : [panel]));
  return all(panels).map(({ title, gridPos, targets = [] }) => ({
    title,
    place: `${gridPos.x} ${gridPos.y}`,
    expressions: targets.map(({ expr }) => expr),
  }));
}
