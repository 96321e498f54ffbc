import { readConfig } from '../../src/config.ts';
import { StartupError } from '../../startup/StartupError.ts';

/** The settings of a configured upstream, without those of production. */
export const configured = {
  EMIS_ENDPOINT: 'https://emis.example/PatientServices',
  EMIS_APPLICATION_ID: '6f0e9c1a-0f62-4a40-9d0c-6a4f0ddc2f7e',
  EMIS_CLIENT_KEY: 'client-secret',
  EMIS_SERVER_KEY: 'server-secret',
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'emis-subgraph',
  JWT_JWKS_URI: 'https://login.example/jwks',
  ID_KEY: 'abcdefgh'.repeat(4),
};

/** What production needs beyond the settings of an upstream. */
export const production = {
  ...configured,
  NODE_ENV: 'production',
  STORE_KEYS: `a:${Buffer.from('stored-records!!'.repeat(2)).toString('base64')}`,
};

/** A reader for settings that name no file. */
export const noFile = () => {
  throw new Error('no file was expected');
};

/** @returns what `readConfig` reports as wrong; empty when the settings are valid */
export function problemsOf(
  env: Record<string, string>,
  readFile: (path: string) => string = noFile,
): readonly string[] {
  try {
    readConfig(env, readFile);
    return [];
  } catch (error) {
    if (error instanceof StartupError) return error.problems;
    throw error;
  }
}

/** The limits of load when none is set. */
export const defaultLoad = {
  maxRequests: 1_000,
  maxRequestsPerPerson: 25,
  maxCallsPerRequest: 500,
  maxCalls: 64,
  maxCallsPerPractice: 16,
  maxPracticeFailures: 5,
  requestsPerPerson: 300,
  requestsPerClient: 60_000,
  writesPerPerson: 100,
  messagesPerPerson: 20,
};
