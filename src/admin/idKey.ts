import { runProgram } from '../../startup/runProgram.ts';
import { StartupError } from '../../startup/StartupError.ts';
import { deriveIdKey } from '../ids/deriveIdKey.ts';
import { readSettingFile } from '../readSettingFile.ts';
import { Settings } from '../Settings.ts';

// Prints the ID_KEY that keeps the ids of a deployment that has had none: they were derived from EMIS_CLIENT_KEY.
await runProgram(
  () => {
    const settings = new Settings(process.env, readSettingFile);
    const clientKey = settings.secret('EMIS_CLIENT_KEY');
    if (settings.problems.length > 0) throw new StartupError(settings.problems);
    process.stdout.write(`base64:${Buffer.from(deriveIdKey(clientKey)).toString('base64')}\n`);
  },
  { failure: 'Failed' },
);
