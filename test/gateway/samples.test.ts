import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../src/http/limits.ts';

const readSample = (name: string) => readFileSync(new URL(`../../gateway/${name}`, import.meta.url), 'utf8');
const readNumber = (text: string, key: string) => Number(new RegExp(`^ *${key}(?::| =) (\\d+)$`, 'm').exec(text)?.[1]);

test('the limits in router.yaml and grafbase.toml equal the subgraph’s own limits', () => {
  const router = readSample('router.yaml');
  const keys = ['http_max_request_bytes', 'parser_max_tokens', 'max_depth', 'max_root_fields'];
  expect(keys.map((key) => readNumber(router, key))).toEqual([
    limits.bodyBytes,
    limits.tokens,
    limits.depth,
    limits.rootQueryFields,
  ]);
  const grafbase = readSample('grafbase.toml');
  expect(['depth', 'root_fields'].map((key) => readNumber(grafbase, key))).toEqual([
    limits.depth,
    limits.rootQueryFields,
  ]);
});

/** The paths of all keys of a YAML sample in block style, including those of sections that are comments. */
function keyPaths(yaml: string): readonly string[] {
  const parents: { readonly indent: number; readonly key: string }[] = [];
  return yaml.split('\n').flatMap((line) => {
    const [, spaces = '', dash = '', key] = /^(?:# (?=\w+:$| {2}))?( *)(- )?(\w+):(?: |$)/.exec(line) ?? [];
    if (key === undefined) return [];
    const indent = spaces.length + dash.length;
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    parents.push({ indent, key });
    return [parents.map((parent) => parent.key).join('.')];
  });
}

test('router.yaml uses no key that Apollo Router 2.14 to 2.16 moved or deprecated', () => {
  const paths = keyPaths(readSample('router.yaml'));
  expect(paths).toContain('limits.router.max_depth');
  expect(paths).toContain('headers.subgraphs.emis.request.operations.insert.value');
  expect(paths).toContain('persisted_queries.local_manifests');
  const moved = [
    // 2.15 moved them below limits.router.
    /^limits\.(?!router(\.|$)|subgraph(\.|$)|connector(\.|$))/,
    // 2.16 has them below operations.
    /^headers\.(all|subgraphs\.\w+)\.(request|response)\.(?!operations(\.|$))/,
    /experimental_local_manifests/,
    /^traffic_shaping\.deduplicate_variables/,
  ];
  expect(paths.filter((path) => moved.some((pattern) => pattern.test(path)))).toEqual([]);
});

test('router.yaml and grafbase.toml disable query deduplication', () => {
  expect(readSample('router.yaml')).toMatch(/^ {4}deduplicate_query: false$/m);
  expect(readSample('grafbase.toml')).toMatch(/^inflight_deduplication = false$/m);
});

test('router.yaml lists the signature algorithm of NHS login and the other common ones', () => {
  // NHS login signs with RS512.
  expect(/algorithms: \[(.*)\]/.exec(readSample('router.yaml'))?.[1]?.split(', ')).toEqual([
    'ES256',
    'ES384',
    'EdDSA',
    'PS256',
    'PS384',
    'PS512',
    'RS256',
    'RS384',
    'RS512',
  ]);
});
