import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { enGB } from '../../src/texts/enGB.ts';

const root = resolve(import.meta.dirname, '../..');
const file = resolve(root, 'test/texts/planted.ts');

/** Compiles lines of code with the project's options. @returns the lines with an error */
function linesWithErrors(lines: readonly string[]): readonly string[] {
  const source = [
    `import type { GpProblemCode } from '../../src/generated/resolvers-types.ts';`,
    `import { enGB } from '../../src/texts/enGB.ts';`,
    `import type { Texts } from '../../src/texts/Texts.ts';`,
    'declare function omit<T, K extends keyof T>(value: T, key: K): Omit<T, K>;',
    'declare function use(...values: unknown[]): void;',
    ...lines,
  ].join('\n');
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const planted = program.getSourceFile(file);
  const errors = ts.getPreEmitDiagnostics(program, planted);
  const at = errors.map(({ start = 0 }) => planted?.getLineAndCharacterOfPosition(start).line ?? -1);
  return [...new Set(at)].map((line) => source.split('\n')[line] ?? '');
}

test('a catalogue compiles only with each text, and the graph only with a text for each code', () => {
  const lacking = [
    ...Object.keys(enGB).map((key) => `use(omit(enGB, '${key}') satisfies Texts);`),
    ...(['problems', 'services'] as const).flatMap((part) =>
      Object.keys(enGB[part]).map((key) => `use(omit(enGB.${part}, '${key}') satisfies Texts['${part}']);`),
    ),
    `use(enGB.problems['PATIENT_NOT_FOUND' as GpProblemCode | 'A_NEW_CODE']);`,
    `use({ ...enGB.problems, SERVICE_NOT_OFFERED: ({ retryAt }: { retryAt: string }) => retryAt } satisfies Texts['problems']);`,
  ];
  const whole = [
    `use(enGB satisfies Texts);`,
    `use(enGB.problems['PATIENT_NOT_FOUND' as GpProblemCode]);`,
    `use({ ...enGB.problems, SERVICE_NOT_OFFERED: () => 'Not offered.' } satisfies Texts['problems']);`,
  ];
  expect(lacking.length).toBeGreaterThan(90);
  expect(linesWithErrors([...whole, ...lacking])).toEqual(lacking);
}, 60_000);
