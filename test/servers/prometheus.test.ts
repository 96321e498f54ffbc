import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDashboard } from '../support/readDashboard.ts';

const folder = resolve(import.meta.dirname, '../../deploy/prometheus');
const alerts = readFileSync(`${folder}/alerts.yaml`, 'utf8');
const alertNames = [...alerts.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name = '']) => name);

test('promtool accepts the alerts, and finds that each fires and does not fire as its cases say', () => {
  const run = (...args: string[]) => execFileSync('promtool', args, { cwd: folder, encoding: 'utf8' });
  expect(run('check', 'rules', 'alerts.yaml')).toContain(`SUCCESS: ${alertNames.length} rules found`);
  expect(run('test', 'rules', 'alerts.test.yaml')).toContain('SUCCESS');
  const cases = readFileSync(`${folder}/alerts.test.yaml`, 'utf8');
  for (const name of alertNames) {
    expect(cases).toContain(`- name: ${name} fires\n`);
    expect(cases).toContain(`- name: ${name} does not fire\n`);
  }
});

test('the guide for operators names each alert beside its page', () => {
  const guide = readFileSync(resolve(folder, '../../docs/operations.md'), 'utf8');
  for (const [, name = '', link = ''] of alerts.matchAll(
    /- alert: (\w+)\n[^]*?runbook_url: docs\/(operations\/\S+|operations\.md)/g,
  )) {
    const isListed = guide.split('\n').some((line) => line.includes(`(${link})`) && line.includes(`\`${name}\``));
    expect({ name, isListed }).toEqual({ name, isListed: link.startsWith('operations/') });
  }
});

test('every panel of the dashboard has a title, a place of its own, and queries of metrics of this program', () => {
  const panels = readDashboard();
  expect(panels.length).toBeGreaterThan(15);
  for (const { title, expressions } of panels) {
    expect(title).not.toBe('');
    expect({ title, queries: expressions.length }).not.toEqual({ title, queries: 0 });
    for (const expression of expressions) expect(expression).toMatch(/emis_\w+/);
  }
  expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
  expect(new Set(panels.map(({ place }) => place)).size).toBe(panels.length);
});
