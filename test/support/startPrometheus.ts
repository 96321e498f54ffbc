import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, freePort, waitForLine } from './startRedis.ts';

export interface Prometheus {
  /** @returns the number of series that an expression has now */
  countSeries(expression: string): Promise<number>;
  /** @returns the names of the alerts that are firing */
  firing(): Promise<ReadonlySet<string>>;
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
  return {
    async countSeries(expression) {
      const { data } = (await ask(`query?query=${encodeURIComponent(expression)}`)) as { data?: { result: unknown[] } };
      return data?.result.length ?? 0;
    },
    async firing() {
      const { data } = (await ask('alerts')) as {
        data: { alerts: { state: string; labels: { alertname: string } }[] };
      };
      return new Set(data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname));
    },
    async stop() {
      await endProcess(child, 'SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
