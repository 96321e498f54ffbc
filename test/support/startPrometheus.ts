import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, freePort, waitForLine } from './startRedis.ts';

export interface Prometheus {
  /** @returns the number of series that an expression has now, of those whose value is a number */
  countValues(expression: string): Promise<number>;
  /** @returns the value of an expression that has one series, or NaN when it has none */
  valueOf(expression: string): Promise<number>;
  /** @returns the names of the alerts that are firing */
  firing(): Promise<ReadonlySet<string>>;
  /** @returns the labels of each alert of this name that is firing */
  labelsOf(alert: string): Promise<readonly Readonly<Record<string, string>>[]>;
  stop(): Promise<void>;
}

/** Starts Prometheus, which reads the metrics of some ports every second. The alerts fire without their waits, and look back ten seconds instead of minutes. */
export async function startPrometheus(ports: readonly number[]): Promise<Prometheus> {
  const directory = mkdtempSync(join(tmpdir(), 'prometheus-'));
  const port = await freePort();
  const alerts = readFileSync(new URL('../../deploy/prometheus/alerts.yaml', import.meta.url), 'utf8');
  writeFileSync(
    join(directory, 'alerts.yaml'),
    alerts.replaceAll(/^ +for: .*\n/gm, '').replaceAll(/\[\d+m\]/g, '[10s]'),
  );
  writeFileSync(
    join(directory, 'prometheus.yml'),
    JSON.stringify({
      global: { scrape_interval: '1s', evaluation_interval: '1s' },
      rule_files: ['alerts.yaml'],
      scrape_configs: [
        { job_name: 'emis-subgraph', static_configs: [{ targets: ports.map((one) => `127.0.0.1:${one}`) }] },
      ],
    }),
  );
  const child = spawn('prometheus', [
    `--config.file=${join(directory, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(directory, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ]);
  await waitForLine(child, /Server is ready to receive web requests/);
  const ask = async (path: string): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/api/v1/${path}`)).json();
  async function valuesOf(expression: string): Promise<readonly number[]> {
    const { data } = (await ask(`query?query=${encodeURIComponent(expression)}`)) as {
      data?: { result: { value: [time: number, value: string] }[] };
    };
    return (data?.result ?? []).map(({ value: [, value] }) => Number(value));
  }
  async function firingAlerts(): Promise<readonly Readonly<Record<string, string>>[]> {
    const { data } = (await ask('alerts')) as {
      data: { alerts: { state: string; labels: Record<string, string> }[] };
    };
    return data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels);
  }
  return {
    countValues: async (expression) => (await valuesOf(expression)).filter((value) => Number.isFinite(value)).length,
    valueOf: async (expression) => (await valuesOf(expression))[0] ?? NaN,
    async firing() {
      return new Set((await firingAlerts()).map(({ alertname = '' }) => alertname));
    },
    async labelsOf(alert) {
      return (await firingAlerts()).filter(({ alertname }) => alertname === alert);
    },
    async stop() {
      await endProcess(child, 'SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
