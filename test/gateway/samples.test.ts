import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../src/http/limits.ts';

const sample = (name: string) => readFileSync(new URL(`../../gateway/${name}`, import.meta.url), 'utf8');
const numberOf = (text: string, key: string) => Number(new RegExp(`^ *${key}(?::| =) (\\d+)$`, 'm').exec(text)?.[1]);

test('a gateway’s sample limits are the subgraph’s own', () => {
  const router = sample('router.yaml');
  const keys = ['http_max_request_bytes', 'parser_max_tokens', 'max_depth', 'max_root_fields'];
  expect(keys.map((key) => numberOf(router, key))).toEqual([
    limits.bodyBytes,
    limits.tokens,
    limits.depth,
    limits.rootQueryFields,
  ]);
  const grafbase = sample('grafbase.toml');
  expect(['depth', 'root_fields'].map((key) => numberOf(grafbase, key))).toEqual([
    limits.depth,
    limits.rootQueryFields,
  ]);
});

test('no sample merges what several people ask at once', () => {
  expect(sample('router.yaml')).toMatch(/^ {4}deduplicate_query: false$/m);
  expect(sample('grafbase.toml')).toMatch(/^inflight_deduplication = false$/m);
});
