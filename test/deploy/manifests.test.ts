import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readConfig, type Config } from '../../src/config.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** @returns the value at a path such as `spec.containers.0.name`, or undefined when there is none */
function at(node: unknown, path: string): unknown {
  let found = node;
  for (const name of path.split('.'))
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  return found;
}

const namesIn = (node: unknown) => Object.keys(node as object);

const documents = ['subgraph', 'settings', 'initialise'].flatMap((name) =>
  parseAllDocuments(read(`deploy/kubernetes/${name}.yaml`)).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as unknown;
  }),
);
const find = (kind: string) => documents.find((document) => at(document, 'kind') === kind);
const compose = parse(read('compose.yaml'), { merge: true }) as unknown;
const dockerfile = read('Dockerfile');
const balancer = read('deploy/balancer/nginx.conf');

/** The names of all settings, found out by reading a configuration. */
function knownSettings(): Set<string> {
  const names = new Set<string>();
  const env = new Proxy<Record<string, string>>(
    {},
    {
      get(_target, name) {
        names.add(String(name));
        return name === 'NODE_ENV' ? 'production' : undefined;
      },
    },
  );
  expect(() => readConfig(env, () => '')).toThrow();
  return names;
}

const validValues: Record<string, string> = {
  EMIS_ENDPOINT: 'https://emis.example/PatientServices',
  EMIS_APPLICATION_ID: '00000000-0000-4000-8000-000000000001',
  EMIS_CLIENT_KEY: 'client-key-of-the-tests',
  EMIS_SERVER_KEY: 'another-key-of-servers',
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'emis-subgraph',
  JWT_JWKS_URI: 'https://login.example/keys',
  ID_KEY: 'an-id-key-of-at-least-32-bytes-01',
  STORE_KEYS: `a:${Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64')}`,
  STORE_URL: 'postgres://user@postgres/subgraph',
  REDIS_URL: 'rediss://redis',
  ROUTER_SECRET: 'a-secret-of-the-router-of-the-tests',
};

const longestRequestMs = ({ requestTimeoutMs }: Config) => requestTimeoutMs * 1.15;
/** `src/main.ts` serves for this time after the signal, so that a load balancer notices. */
const drainMs = 5_000;

describe('deploy/kubernetes', () => {
  const data = at(find('ConfigMap'), 'data') as Record<string, string>;
  const podOf = (kind: string) => at(find(kind), 'spec.template.spec');
  const container = at(podOf('Deployment'), 'containers.0');

  test('every setting exists, and every file of a secret is mounted', () => {
    const known = knownSettings();
    expect(namesIn(data).filter((name) => !known.has(name))).toEqual([]);
    const folder = String(at(container, 'volumeMounts.0.mountPath'));
    const secrets = namesIn(at(find('Secret'), 'stringData')).map((key) => `${folder}/${key}`);
    const files = Object.entries(data).flatMap(([name, value]) => (name.endsWith('_FILE') ? [value] : []));
    expect(files.toSorted()).toEqual(secrets.toSorted());
    for (const kind of ['Deployment', 'Job']) {
      expect(at(podOf(kind), 'volumes.0.secret.secretName')).toBe(at(find('Secret'), 'metadata.name'));
      expect(at(podOf(kind), 'containers.0.volumeMounts.0.mountPath')).toBe(folder);
      const settings = at(podOf(kind), 'containers.0.envFrom.0.configMapRef.name');
      expect(settings).toBe(at(find('ConfigMap'), 'metadata.name'));
    }
  });

  test('with valid values in place of the placeholders, the settings are accepted', () => {
    const env = Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, value.startsWith('<') ? validValues[name] : value]),
    );
    const fileOf = (path: string) => {
      const name = namesIn(env).find((one) => env[one] === path) ?? '';
      return validValues[name.replace(/_FILE$/, '')] ?? '';
    };
    const config = readConfig(env, fileOf);
    expect(config).toMatchObject({ kind: 'configured', emis: { sessions: 'shared' }, host: '0.0.0.0', port: 4_000 });
    const graceMs = Number(at(podOf('Deployment'), 'terminationGracePeriodSeconds')) * 1_000;
    expect(graceMs).toBeGreaterThan(drainMs + longestRequestMs(config));
  });

  test('ports and probes are those of the program', () => {
    const port = at(container, 'ports.0');
    expect(String(at(port, 'containerPort'))).toBe(data['PORT']);
    expect(dockerfile).toContain(`EXPOSE ${data['PORT']}\n`);
    expect(at(container, 'readinessProbe.httpGet')).toEqual({ path: '/readyz', port: at(port, 'name') });
    for (const probe of ['livenessProbe', 'startupProbe'])
      expect(at(container, `${probe}.httpGet`)).toEqual({ path: '/healthz', port: at(port, 'name') });
    expect(at(find('Service'), 'spec.ports.0.targetPort')).toBe(at(port, 'name'));
  });

  test('every pod runs without privileges, with a read-only root and with limits', () => {
    for (const kind of ['Deployment', 'Job']) {
      expect(at(podOf(kind), 'securityContext')).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      const containers = at(podOf(kind), 'containers') as unknown[];
      expect(containers).toHaveLength(1);
      for (const one of containers) {
        expect(at(one, 'securityContext')).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(at(one, 'resources.requests.cpu')).toMatch(/^\d+m$/);
        expect(at(one, 'resources.requests.memory')).toMatch(/^\d+Mi$/);
        expect(at(one, 'resources.limits.memory')).toMatch(/^\d+Mi$/);
      }
    }
  });

  test('the budget, the autoscaler and the service select the pods of the deployment', () => {
    const labels = at(find('Deployment'), 'spec.template.metadata.labels');
    expect(namesIn(labels)).not.toEqual([]);
    expect(at(find('Deployment'), 'spec.selector.matchLabels')).toEqual(labels);
    expect(at(find('PodDisruptionBudget'), 'spec.selector.matchLabels')).toEqual(labels);
    expect(at(find('Service'), 'spec.selector')).toEqual(labels);
    const scaler = at(find('HorizontalPodAutoscaler'), 'spec');
    expect(at(scaler, 'scaleTargetRef.name')).toBe(at(find('Deployment'), 'metadata.name'));
    const minAvailable = Number(at(find('PodDisruptionBudget'), 'spec.minAvailable'));
    expect(Number(at(scaler, 'minReplicas'))).toBeGreaterThan(minAvailable);
  });
});

describe('compose.yaml', () => {
  const replicaNames = ['subgraph-1', 'subgraph-2'];
  const replicas = replicaNames.map((name) => at(compose, `services.${name}`));
  const environments = replicas.map((replica) => at(replica, 'environment') as Record<string, string>);
  const withPassword = (text: string) => text.replace('${POSTGRES_PASSWORD:?}', 'secret');

  test('the settings of both replicas are accepted, with .env.example filled in', () => {
    const example: Record<string, string> = {};
    for (const [, name = '', value = ''] of read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)) example[name] = value;
    const known = knownSettings();
    const { STORE_URL: _url, REDIS_URL: _redis, ...given } = validValues;
    for (const environment of environments) {
      expect(namesIn(environment).filter((name) => !known.has(name))).toEqual([]);
      const env: Record<string, string> = { ...example, ...given };
      for (const [name, value] of Object.entries(environment)) env[name] = withPassword(value);
      expect(readConfig(env, () => '[]')).toMatchObject({
        kind: 'configured',
        emis: { sessions: 'shared' },
        stores: {
          durable: { kind: 'postgres', url: 'postgres://subgraph:secret@postgres/subgraph' },
          volatile: { url: 'redis://redis' },
        },
      });
    }
  });

  test('hosts of URLs and of the balancer are services, and ports are those of the program', () => {
    const [environment = {}] = environments;
    const hosts = [...balancer.matchAll(/server ([\w-]+):(\d+) /g)].map(([, host, port]) => [host, port]);
    expect(hosts).toEqual(replicaNames.map((name) => [name, environment['PORT']]));
    for (const name of ['STORE_URL', 'REDIS_URL']) {
      const { hostname } = new URL(withPassword(environment[name] ?? ''));
      expect(at(compose, `services.${hostname}.image`)).toBeDefined();
    }
    expect(at(compose, 'services.balancer.ports')).toEqual(['127.0.0.1:4000:8080']);
    expect(balancer).toMatch(/listen 8080;/);
    const mounted = './deploy/balancer/nginx.conf:/etc/nginx/nginx.conf:ro';
    expect(at(compose, 'services.balancer.volumes')).toEqual([mounted]);
  });

  test('replicas run without privileges, and a start never initialises a database', () => {
    for (const replica of replicas) {
      expect(replica).toMatchObject({ user: 'node', read_only: true, cap_drop: ['ALL'] });
      expect(namesIn(at(replica, 'depends_on')).toSorted()).toEqual(['postgres', 'redis']);
    }
    expect(at(compose, 'services.initialise.profiles')).toEqual(['setup']);
  });
});

test('the balancer sends each token to one replica, and no request twice', () => {
  expect(balancer.match(/\{/g)?.length).toBe(balancer.match(/\}/g)?.length);
  expect(balancer).toMatch(/hash \$http_authorization consistent;/);
  expect(balancer).toMatch(/proxy_next_upstream off;/);
});
