import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Reported for code that a mutant has made superfluous, which the compiler would accept in a smaller project. */
const unusedCodes = new Set([6133, 6138, 6192, 6196, 6198, 6199]);

/** @returns true when the compiler accepts a changed text of a file of the project */
export type TypeCheck = (file: string, text: string) => boolean;

/** Creates a check of single files: a fault that the compiler reports needs no test. */
export function createTypeCheck(root: string): TypeCheck {
  const path = join(root, 'tsconfig.build.json');
  const { fileNames, options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, readFile).config, ts.sys, root);
  let changed = { path: '', text: '', version: 0 };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => (name === changed.path ? `${changed.version}` : '0'),
    getScriptSnapshot(name) {
      if (name === changed.path) return ts.ScriptSnapshot.fromString(changed.text);
      return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFile(name)) : undefined;
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => ts.sys.fileExists(name),
    readFile,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  };
  const service = ts.createLanguageService(host);
  return (file, text) => {
    changed = { path: join(root, file), text, version: changed.version + 1 };
    const found = [...service.getSyntacticDiagnostics(changed.path), ...service.getSemanticDiagnostics(changed.path)];
    return found.every(({ code }) => unusedCodes.has(code));
  };
}

function readFile(path: string): string {
  return readFileSync(path, 'utf8');
}
