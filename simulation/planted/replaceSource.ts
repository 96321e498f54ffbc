import { registerHooks } from 'node:module';
import { changeSource } from './sourceChanges.ts';

// Loaded into a program before its own code: plants the fault whose name is in PLANTED_SOURCE.
const name = process.env['PLANTED_SOURCE'] ?? '';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const readSource = () => {
      const { source } = loaded;
      return typeof source === 'string' ? source : Buffer.from(source as Uint8Array).toString('utf8');
    };
    const changed = changeSource(name, url, readSource);
    return changed === undefined ? loaded : { ...loaded, source: changed };
  },
});
