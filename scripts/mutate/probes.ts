import ts from 'typescript';
import type { Plugin } from 'vitest/config';
import { applyEdit, type Edit } from './Mutant.ts';

/** Marks the module itself: code outside every function and block. */
const moduleStart = 0;

/** @returns the source with a call at the start of each block, which notes that a test has been there */
export function insertProbes(file: string, source: string): string {
  const edits: Edit[] = blocksOf(file, source).flatMap((body) => {
    const call = callOf(file, body.getStart());
    if (!ts.isBlock(body)) return [insertAt(body.getStart(), `(${call}, `), insertAt(body.getEnd(), ')')];
    return [insertAt(body.getStart() + 1, `${call};`)];
  });
  edits.push(insertAt(0, `${callOf(file, moduleStart)};`));
  // From the end, so that the earlier positions stay right; at one position, the outer block was listed first.
  return edits.toSorted((a, b) => b.start - a.start).reduce(applyEdit, source);
}

/** @returns the name of the innermost probe around a position of the source */
export function probeAt(file: string, source: string, position: number): string {
  const around = blocksOf(file, source).filter((body) => body.getStart() <= position && position < body.getEnd());
  return nameOf(file, around.at(-1)?.getStart() ?? moduleStart);
}

/** @returns the name that stands for all probes of a module */
export function wholeModule(file: string): string {
  return `${file}:*`;
}

/** Inserts the probes into the given files as Vitest loads them. */
export function probesPlugin(root: string, files: readonly string[]): Plugin {
  const names = new Map(files.map((file) => [`${root}/${file}`, file]));
  return {
    name: 'probes',
    enforce: 'pre',
    transform(code, id) {
      const file = names.get(id.split('?')[0] ?? id);
      return file === undefined ? undefined : { code: insertProbes(file, code), map: null };
    },
  };
}

/** Blocks and the bodies of short arrow functions, the outer before the inner. */
function blocksOf(file: string, source: string): readonly ts.Node[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const bodies: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) bodies.push(node);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) bodies.push(node.body);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return bodies;
}

function callOf(file: string, position: number): string {
  return `globalThis.mutationProbes?.add(${JSON.stringify(nameOf(file, position))})`;
}

function nameOf(file: string, position: number): string {
  return `${file}:${position}`;
}

function insertAt(start: number, replacement: string): Edit {
  return { start, end: start, replacement };
}
