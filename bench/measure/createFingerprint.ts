import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const measured = ['dist/src', 'dist/resolvers', 'dist/schema', 'bench'];
const omitted = /(^|\/)(node_modules|report|results)\/|\.map$|figures\.json$/;

/** @returns a text that changes with the built program, the measured peers and the measurement itself */
export function createFingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of measured) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.toSorted()) {
      const name = path.slice(root.length);
      if (!omitted.test(name)) hash.update(name).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
