import { deriveIdKey } from '../ids/deriveIdKey.ts';

// Prints the ID_KEY that keeps the ids of a deployment that has had none: they were derived from EMIS_CLIENT_KEY.
const clientKey = process.env['EMIS_CLIENT_KEY'];
if (clientKey === undefined || clientKey === '') {
  process.stderr.write('Set EMIS_CLIENT_KEY to the value that the deployment has.\n');
  process.exitCode = 1;
} else {
  process.stdout.write(`base64:${Buffer.from(deriveIdKey(clientKey)).toString('base64')}\n`);
}
