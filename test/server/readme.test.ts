import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

test('the query in the README returns the response in the README', async () => {
  const { data } = await stack.query(block('graphql'), {}, { as: 'no-appointments' });
  expect({ data }).toEqual(JSON.parse(block('json')));
});
