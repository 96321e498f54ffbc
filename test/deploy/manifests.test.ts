import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readConfig, type Config } from '../../src/config.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Kubernetes and compose files are read without knowledge of their types: a missing property is undefined. */
type Yaml = { readonly [name: string]: Yaml } & readonly Yaml[] & string & number & boolean;

const documents = ['subgraph', 'settings', 'initialise'].flatMap((name) =>
  parseAllDocuments(read(`deploy/kubernetes/${name}.yaml`)).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Yaml;
  }),
);
const find = (kind: string) => documents.find((document) => document['kind'] === kind) as Yaml;
const compose = parse(read('compose.yaml'), { merge: true }) as Yaml;
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
  EMIS_CLIENT_KEY: 'client',
  EMIS_SERVER_KEY: 'server',
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'emis-subgraph',
  JWT_JWKS_URI: 'https://login.example/keys',
  ID_KEY: 'i'.repeat(32),
  STORE_KEYS: `a:${Buffer.alloc(32).toString('base64')}`,
  STORE_URL: 'postgres://user@postgres/subgraph',
  REDIS_URL: 'rediss://redis',
  ROUTER_SECRET: 'r'.repeat(32),
};

const longestRequestMs = ({ requestTimeoutMs }: Config) => requestTimeoutMs * 1.15;
/** `src/main.ts` serves for this time after the signal, so that a load balancer notices. */
const drainMs = 5_000;

describe('deploy/kubernetes', () => {
  const { data } = find('ConfigMap');
  const pod = find('Deployment')['spec']?.['template']?.['spec'] as Yaml;
  const [container] = pod['containers'] as unknown as [Yaml];

  test('every setting exists, and every file of a secret is mounted', () => {
    const names = Object.keys(data as object);
    const known = knownSettings();
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    const [mount] = container['volumeMounts'] as unknown as [Yaml];
    const secrets = Object.keys(find('Secret')['stringData'] as object).map((key) => `${mount['mountPath']}/${key}`);
    const files = names.filter((name) => name.endsWith('_FILE')).map((name) => String(data?.[name]));
    expect(files.toSorted()).toEqual(secrets.toSorted());
    for (const kind of ['Deployment', 'Job']) {
      const spec = find(kind)['spec']?.['template']?.['spec'] as Yaml;
      expect(spec['volumes']?.[0]?.['secret']?.['secretName']).toBe(find('Secret')['metadata']?.['name']);
      const from = spec['containers']?.[0]?.['envFrom']?.[0]?.['configMapRef']?.['name'];
      expect(from).toBe(find('ConfigMap')['metadata']?.['name']);
    }
  });

  test('with valid values in place of the placeholders, the settings are accepted', () => {
    const env = Object.fromEntries(
      Object.entries(data as unknown as Record<string, string>).map(([name, value]) => [
        name,
        value.startsWith('<') ? validValues[name] : value,
      ]),
    );
    const fileOf = (path: string) => {
      const name = Object.keys(env).find((one) => env[one] === path) ?? '';
      return validValues[name.replace(/_FILE$/, '')] ?? '';
    };
    const config = readConfig(env, fileOf);
    expect(config).toMatchObject({ kind: 'configured', emis: { sessions: 'shared' }, host: '0.0.0.0', port: 4_000 });
    expect(Number(pod['terminationGracePeriodSeconds']) * 1_000).toBeGreaterThan(drainMs + longestRequestMs(config));
  });

  test('ports and probes are those of the program', () => {
    const [port] = container['ports'] as unknown as [Yaml];
    expect(String(port['containerPort'])).toBe(data?.['PORT']);
    expect(dockerfile).toContain(`EXPOSE ${port['containerPort']}\n`);
    expect(container['readinessProbe']?.['httpGet']).toEqual({ path: '/readyz', port: port['name'] });
    for (const probe of ['livenessProbe', 'startupProbe'])
      expect(container[probe]?.['httpGet']).toEqual({ path: '/healthz', port: port['name'] });
    expect(find('Service')['spec']?.['ports']?.[0]?.['targetPort']).toBe(port['name']);
  });

  test('every pod runs without privileges, with a read-only root and with limits', () => {
    for (const kind of ['Deployment', 'Job']) {
      const spec = find(kind)['spec']?.['template']?.['spec'] as Yaml;
      expect(spec['securityContext']).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      for (const one of spec['containers'] as unknown as Yaml[]) {
        expect(one['securityContext']).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(one['resources']?.['requests']?.['cpu']).toMatch(/^\d+m$/);
        expect(one['resources']?.['requests']?.['memory']).toMatch(/^\d+Mi$/);
        expect(one['resources']?.['limits']?.['memory']).toMatch(/^\d+Mi$/);
      }
    }
  });

  test('the budget, the autoscaler and the service select the pods of the deployment', () => {
    const { labels } = find('Deployment')['spec']?.['template']?.['metadata'] as Yaml;
    expect(find('Deployment')['spec']?.['selector']?.['matchLabels']).toEqual(labels);
    expect(find('PodDisruptionBudget')['spec']?.['selector']?.['matchLabels']).toEqual(labels);
    expect(find('Service')['spec']?.['selector']).toEqual(labels);
    expect(find('HorizontalPodAutoscaler')['spec']?.['scaleTargetRef']?.['name']).toBe(
      find('Deployment')['metadata']?.['name'],
    );
    const { minAvailable } = find('PodDisruptionBudget')['spec'] as Yaml;
    expect(Number(find('HorizontalPodAutoscaler')['spec']?.['minReplicas'])).toBeGreaterThan(Number(minAvailable));
  });
});

describe('compose.yaml', () => {
  const services = compose['services'] as Yaml;
  const replicas = ['subgraph-1', 'subgraph-2'].map((name) => services[name] as Yaml);

  test('the settings of both replicas are accepted, with .env.example filled in', () => {
    const example = Object.fromEntries(
      [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    for (const { environment } of replicas) {
      const own = Object.entries(environment as unknown as Record<string, string>);
      const known = knownSettings();
      expect(own.map(([name]) => name).filter((name) => !known.has(name))).toEqual([]);
      const resolved = own.map(([name, value]) => [name, value.replace('${POSTGRES_PASSWORD:?}', 'secret')]);
      const { STORE_URL: _url, REDIS_URL: _redis, ...given } = validValues;
      const config = readConfig({ ...example, ...given, ...Object.fromEntries(resolved) }, () => '[]');
      expect(config).toMatchObject({
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
    const hosts = [...balancer.matchAll(/server ([\w-]+):(\d+) /g)].map(([, host, port]) => [host, port]);
    expect(hosts).toEqual(['subgraph-1', 'subgraph-2'].map((name) => [name, replicas[0]?.['environment']?.['PORT']]));
    const { STORE_URL, REDIS_URL } = replicas[0]?.['environment'] as unknown as Record<string, string>;
    for (const url of [STORE_URL, REDIS_URL])
      expect(services).toHaveProperty(new URL(String(url).replace('${POSTGRES_PASSWORD:?}', 'x')).hostname);
    expect(services['balancer']?.['ports']).toEqual(['127.0.0.1:4000:8080']);
    expect(balancer).toMatch(/listen 8080;/);
    expect(services['balancer']?.['volumes']).toEqual(['./deploy/balancer/nginx.conf:/etc/nginx/nginx.conf:ro']);
  });

  test('replicas run without privileges, and a start never initialises a database', () => {
    for (const replica of replicas) {
      expect(replica).toMatchObject({ user: 'node', read_only: true, cap_drop: ['ALL'] });
      expect(Object.keys(replica['depends_on'] as object).toSorted()).toEqual(['postgres', 'redis']);
    }
    expect(services['initialise']?.['profiles']).toEqual(['setup']);
  });
});

test('the balancer sends each token to one replica, and no request twice', () => {
  expect(balancer.match(/\{/g)?.length).toBe(balancer.match(/\}/g)?.length);
  expect(balancer).toMatch(/hash \$http_authorization consistent;/);
  expect(balancer).toMatch(/proxy_next_upstream off;/);
});
