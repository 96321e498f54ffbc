import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** For each rule, an import that violates it. */
const planted: Record<string, readonly [from: string, to: string]> = {
  'no-cycles': ['src/domain/cycleOne.ts', 'src/domain/cycleTwo.ts'],
  'no-missing': ['src/domain/missing.ts', 'src/domain/doesNotExist.ts'],
  'no-dev-dependency-at-run-time': ['src/domain/dev.ts', 'vitest'],
  'domain-imports-nothing': ['src/domain/one.ts', 'src/telemetry/one.ts'],
  resolvers: ['resolvers/one.ts', 'src/stores/one.ts'],
  'resolvers-take-types-of-the-context': ['resolvers/two.ts', 'src/context.ts'],
  loaders: ['src/loaders/one.ts', 'src/identity/one.ts'],
  services: ['src/services/one.ts', 'src/stores/one.ts'],
  'services-take-types-of-loaders': ['src/services/two.ts', 'src/loaders/two.ts'],
  'domain-without-crypto': ['src/domain/three.ts', 'crypto'],
  ids: ['src/ids/one.ts', 'src/identity/one.ts'],
  'graphql-stays-in-the-graph': ['src/services/three.ts', 'graphql'],
  identity: ['src/identity/two.ts', 'src/loaders/two.ts'],
  availability: ['src/availability/one.ts', 'src/services/four.ts'],
  'availability-takes-types-of-loaders': ['src/availability/two.ts', 'src/loaders/two.ts'],
  emis: ['src/emis/one.ts', 'src/loaders/two.ts'],
  'emis-is-entered-by-its-interface': ['src/main.ts', 'src/emis/two.ts'],
  stores: ['src/stores/two.ts', 'src/identity/one.ts'],
  documents: ['src/documents/one.ts', 'src/loaders/two.ts'],
  telemetry: ['src/telemetry/two.ts', 'src/identity/one.ts'],
  context: ['src/context.ts', 'src/server.ts'],
  graph: ['src/graph/one.ts', 'src/loaders/two.ts'],
  'graph-takes-types-of-the-context': ['src/graph/two.ts', 'src/context.ts'],
  xml: ['src/emis/xml/one.ts', 'src/domain/two.ts'],
  'emis-http': ['src/emis/http/one.ts', 'src/stores/two.ts'],
  http: ['src/http/one.ts', 'src/identity/one.ts'],
  server: ['src/server.ts', 'src/graph/createSchema.ts'],
  explorer: ['src/explorer/one.ts', 'src/identity/one.ts'],
  config: ['src/config.ts', 'src/loaders/two.ts'],
  local: ['src/local/one.ts', 'src/loaders/two.ts'],
  'nobody-imports-main': ['src/local/two.ts', 'src/main.ts'],
  'only-main-imports-the-settings': ['src/http/two.ts', 'src/config.ts'],
  'simulator-is-a-program-of-its-own': ['simulator/one.ts', 'src/domain/two.ts'],
  'startup-imports-nothing': ['startup/one.ts', 'src/telemetry/one.ts'],
  'nobody-imports-the-simulator': ['src/local/three.ts', 'simulator/two.ts'],
  'soap-stays-at-the-upstream': ['src/stores/three.ts', 'soap'],
  texts: ['src/texts/one.ts', 'src/identity/one.ts'],
  'texts-take-types-of-availability': ['src/texts/three.ts', 'src/availability/rules.ts'],
  'texts-are-made-in-the-graph': ['src/services/five.ts', 'src/texts/two.ts'],
  'nobody-imports-the-simulation': ['src/local/four.ts', 'simulation/one.ts'],
  'the-checker-reads-histories-only': ['simulation/check/one.ts', 'src/domain/two.ts'],
  'the-virtual-loop-is-loaded-before-the-product': ['simulation/virtual/one.ts', 'src/domain/two.ts'],
  'open-telemetry-stays-in-telemetry': ['src/identity/four.ts', '@opentelemetry/api'],
  'keyv-stays-in-the-stores': ['src/identity/three.ts', 'keyv'],
};

/** Two files that import only types of each other. */
const typeCycle = [
  ['src/domain/typesOne.ts', 'src/domain/typesTwo.ts'],
  ['src/domain/typesTwo.ts', 'src/domain/typesOne.ts'],
] as const;

let folder: string;
let found: { rule: string; from: string; to: string }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const name of ['node_modules', 'package.json', '.dependency-cruiser.cjs', 'tsconfig.json']) {
    symlinkSync(join(root, name), join(folder, name));
  }
  const imports = new Map<string, string[]>([['src/domain/cycleTwo.ts', ['src/domain/cycleOne.ts']]]);
  for (const [from, to] of Object.values(planted)) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    if (to.endsWith('.ts') && !to.includes('doesNotExist')) imports.set(to, imports.get(to) ?? []);
  }
  for (const [file, names] of imports) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    const lines = names.map((name) => `import '${name.endsWith('.ts') ? specifier(file, name) : name}';\n`);
    writeFileSync(join(folder, file), `${lines.join('')}export {};\n`);
  }
  for (const [file, other] of typeCycle) {
    writeFileSync(join(folder, file), `import type { T } from '${specifier(file, other)}';\nexport type { T };\n`);
  }
  found = await cruise();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(planted))('the rule %s catches its planted violation', (rule, [from, to]) => {
  expect(found).toContainEqual({ rule, from, to: expect.stringContaining(basename(to)) as string });
});

test('the rule no-cycles catches a cycle of type-only imports', () => {
  const [[from, to]] = typeCycle;
  expect(found).toContainEqual({ rule: 'no-cycles', from, to });
});

test('every rule has a planted violation', () => {
  expect(forbidden.map((rule) => rule.name).toSorted()).toEqual(Object.keys(planted).toSorted());
});

function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function cruise(): Promise<typeof found> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rooms = ['src', 'resolvers', 'simulator', 'simulation', 'startup'];
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
  return new Promise((done) => {
    execFile(process.execPath, [program, ...options], { cwd: folder, maxBuffer: 1e8 }, (_error, output) => {
      type Summary = { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
      const { summary } = JSON.parse(output) as Summary;
      done(summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })));
    });
  });
}
