/**
 * Loaded into a program before its own code: a planted mistake. The cache of the medical record forgets, in its keys, whose
 * record it is. The tests of mixed people must find it.
 */
import { registerHooks } from 'node:module';

const right = 'JSON.stringify([subject, patientId, section,';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!/\/createRecordCache\.[jt]s$/.test(url)) return loaded;
    const source = String(loaded.source);
    if (!source.includes(right)) throw new Error('The key of the record cache is no longer where it was.');
    return { ...loaded, source: source.replace(right, 'JSON.stringify([section,') };
  },
});
