// Writes gateway/trusted-documents.json: the sample operations by the SHA-256 of their text, in the format of Apollo's
// persisted query manifests. With --check it only compares.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';

const folder = new URL('../examples/operations/', import.meta.url);
const file = new URL('../gateway/trusted-documents.json', import.meta.url);

const operations = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name) => {
    const document = parse(readFileSync(new URL(name, folder), 'utf8'));
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation?.name) throw new Error(`${name} has no named operation.`);
    // Without comments, and as clients print it.
    const body = print(document);
    const id = createHash('sha256').update(body).digest('hex');
    return { id, name: operation.name.value, type: operation.operation, body };
  });
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
const text = `${JSON.stringify(manifest, undefined, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('gateway/trusted-documents.json is out of date. Run npm run codegen.');
  process.exitCode = 1;
}
