// Runs tests in one warm Vitest for as long as its parent asks it to.
import { join } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import type { TestReply, TestRequest } from './TestProcess.ts';

const root = process.argv[2] ?? '.';
const send = (reply: TestReply) => process.send?.(reply);

/** The failed test files of the current run. Vitest's own list holds those of earlier runs, too. */
let failed: TestModule[] = [];
const vitest = await createVitest('test', {
  root,
  config: join(root, 'scripts/mutate/vitest.config.ts'),
  watch: false,
  reporters: [
    {
      onTestModuleEnd(module) {
        if (module.state() === 'failed') failed.push(module);
        send({ kind: 'progress' });
      },
    },
  ],
});
await vitest.standalone();

function nameFailure(module: TestModule): string {
  for (const { fullName } of module.children.allTests('failed')) return `${module.relativeModuleId}: ${fullName}`;
  return module.relativeModuleId;
}

async function run({ changed, tests }: TestRequest): Promise<void> {
  for (const file of changed) vitest.invalidateFile(join(root, file));
  const all: TestSpecification[] = [];
  for (const test of tests) all.push(...vitest.getModuleSpecifications(join(root, test)));
  if (all.length !== tests.length) throw new Error(`Vitest found ${all.length} of ${tests.length} test files`);
  failed = [];
  const { unhandledErrors } = await vitest.runTestSpecifications(all);
  const [first] = failed;
  const failure = first ? nameFailure(first) : unhandledErrors.length > 0 ? 'an error outside tests' : undefined;
  send({ kind: 'done', failure, failed: failed.map((module) => module.relativeModuleId) });
}

process.on('message', (request: TestRequest) => {
  run(request).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.on('disconnect', () => process.exit());
send({ kind: 'ready' });
