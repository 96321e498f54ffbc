import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { schema } from '../support/schema.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<string, string>>;
}

const { groups } = parse(read('deploy/prometheus/alerts.yaml')) as { groups: readonly { rules: readonly Alert[] }[] };
const alerts = groups.flatMap(({ rules }) => rules);
const each = alerts.map((alert) => [alert.alert, alert] as const);

const sentences = (text: string) => text.split(/(?<=\.) (?=[A-Z`])/);
/** What stands between backticks: commands, mutations, settings and metrics. */
const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const commands = new Set(['curl', 'grep', 'openssl', 'date', 'kubectl']);

/** @returns whether an operator can run a code as it stands, or a client can send it */
function isStep(code: string): boolean {
  const [first = '', second, third = ''] = code.split(' ');
  if (first === 'npm') return second === 'run' && scripts.includes(third);
  return commands.has(first) || mutations.includes(code);
}

const guides = read('docs/operations.md') + read('docs/clients.md') + read('.env.example');

test.each(each)('the alert %s says what it means in two texts of sentences', (_name, { annotations }) => {
  for (const text of [annotations['summary'], annotations['description']]) expect(text).toMatch(/^[A-Z].{20,}\.$/s);
  expect(annotations['summary']).not.toBe(annotations['description']);
});

test.each(each)('the alert %s says what to do, with a command or a mutation that exists', (_name, { annotations }) => {
  const { action = '' } = annotations;
  expect(action).toMatch(/^[A-Z].*\.$/s);
  expect(sentences(action).length).toBeLessThanOrEqual(2);
  const codes = codeIn(action);
  expect(codes.filter(isStep)).not.toEqual([]);
  // Anything else is the name of a setting or of a metric.
  for (const code of codes.filter((one) => !isStep(one))) expect(guides).toContain(code);
});

/** The anchors of the headings of a page, as GitHub makes them. */
const anchorsOf = (page: string) =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

test.each(each)('the alert %s leads to a page that exists, and to a heading of it', (_name, { annotations }) => {
  const [path = '', anchor] = (annotations['runbook_url'] ?? '').split('#');
  expect(path).toMatch(/^docs\/operations(?:\/[\w-]+)?\.md$/);
  expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
  const anchors = anchorsOf(read(path));
  if (anchor !== undefined) expect(anchors).toContain(anchor);
  else
    expect(anchors).toEqual(expect.arrayContaining(['how-it-shows', 'what-the-program-does-by-itself', 'what-to-do']));
});

test('there are alerts, each with a name of its own', () => {
  expect(alerts.length).toBeGreaterThan(15);
  expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
});
