import { listenProblem } from '../startup/listenProblem.ts';
import { runProgram } from '../startup/runProgram.ts';
import { readConfig, type Config } from './config.ts';
import { addExplorer } from './explorer/addExplorer.ts';
import { createRemoteKeys } from './identity/issuerKeys.ts';
import { deriveRecordNameKey } from './ids/deriveRecordNameKey.ts';
import { createCorrelation } from './local/createCorrelation.ts';
import { createGreeting } from './local/createGreeting.ts';
import { allowCrossOrigin } from './local/allowCrossOrigin.ts';
import { startLocalWorld } from './local/startLocalWorld.ts';
import { openStores, type StoreConfig } from './stores/openStores.ts';
import { readSettingFile } from './readSettingFile.ts';
import { storeProblem } from './storeProblem.ts';
import { startTelemetry } from './startTelemetry.ts';
import { createSubgraph } from './subgraph.ts';
import { createClockSkew } from './telemetry/createClockSkew.ts';
import { createLog } from './telemetry/createLog.ts';

/** Longer than a load balancer takes to notice that readiness fails. */
const drainDelayMs = { configured: 5_000, simulated: 0 } as const;

/** Ids of the simulated world are not secret and stay the same across starts. */
const simulatedIdKey = Buffer.from('ids of the simulated world, which is no secret');

/** The simulator resets its world at each start, so its links are not kept either. */
const simulatedStores: StoreConfig = {
  durable: { kind: 'memory' },
  sealingKeys: [{ id: 'simulated', secret: new Uint8Array(32) }],
};

/**
 * Called at SIGTERM and SIGINT. The first process of a container ignores signals without a handler, so there is one from
 * the beginning: nothing has been begun then that has to be completed.
 */
let onSignal = (_signal: string): void => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => onSignal(signal));

await runProgram(() => run(readConfig(process.env, readSettingFile, process.execArgv)));

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const world =
    config.kind === 'configured'
      ? config
      : { ...(await startLocalWorld(process.env, config.port)), idKey: simulatedIdKey };
  const local = 'tokenFor' in world ? world : undefined;
  // Only the simulator receives the operation that a call belongs to.
  const correlation = local && createCorrelation();
  const storeConfig = config.kind === 'configured' ? config.stores : simulatedStores;
  const telemetry = await startTelemetry(config.telemetry, log);
  const stores = await openStores(storeConfig, {
    clock: () => (local?.now() ?? new Date()).getTime(),
    log,
    nameKey: deriveRecordNameKey(world.idKey),
  }).catch((error: unknown) => {
    throw storeProblem(error, storeConfig);
  });
  const clockSkew = createClockSkew({ log });
  const server = await createSubgraph({
    settings: config,
    emis: world.emis,
    identity: {
      ...world.identity,
      keys: createRemoteKeys(world.identity.jwksUri, {
        maxAgeMs: config.keysMaxAgeMs,
        log,
        onDate: (response) => clockSkew.observe('issuer', response),
      }),
    },
    idKey: world.idKey,
    patientLinks: world.patientLinks,
    stores,
    storeState: () => stores.state(),
    isStoreNew: stores.isNew,
    clockSkew,
    now: () => local?.now() ?? new Date(),
    tokenTime: () => new Date(),
    ...(correlation && { correlation: () => correlation.current() }),
    log,
    telemetry,
    tracesUpstream: config.telemetry.tracesUpstream,
    drainDelayMs: drainDelayMs[config.kind],
    addRoutes(app) {
      correlation?.addTo(app);
      if (local) allowCrossOrigin(app);
      if (config.explorer) addExplorer(app, local);
    },
  });
  local?.onPracticeChange((odsCode) => server.invalidatePractice(odsCode));

  let isStopping = false;
  async function stop(exitCode: number): Promise<never> {
    // A second signal stops the program at once.
    if (isStopping) process.exit(1);
    isStopping = true;
    await server.stop();
    await stores.close();
    await telemetry.stop();
    await local?.stop();
    await log.end();
    process.exit(exitCode);
  }
  onSignal = (signal) => {
    if (!local) log.info('Stopping.', { signal });
    void stop(0);
  };
  void local?.died.then((sentence) => {
    process.stderr.write(`${sentence} The subgraph cannot work without it.\n`);
    return stop(1);
  });

  try {
    const url = await server.start();
    process.send?.({ type: 'ready', url: `${url}/graphql`, mode: config.kind });
    if (local) process.stdout.write(await createGreeting(url, local, config.explorer));
    else log.info('Listening.', { url, mode: config.kind });
    if (stores.isNew)
      log.warn('The durable store is new and empty. Unless this is the first start, its records are lost.');
    if (config.kind === 'configured' && mayEndSessionsOfOthers(config)) {
      log.warn(
        'Replicas would end each other’s sessions at an upstream that allows one for each patient. Set EMIS_SESSIONS=shared, or let the load balancer send each person to one replica.',
      );
    }
    for (const { name, meant } of config.misspeltNames) {
      log.warn('A variable is probably a misspelt setting.', { detail: `${name} is not a setting; ${meant} is` });
    }
    if (config.tokenScopes === 'when-named') {
      log.warn(
        'Tokens without scopes of this subgraph can read all data. Set TOKEN_SCOPES=required to require scopes.',
      );
    }
  } catch (error) {
    await local?.stop();
    throw listenProblem(error, { port: config.port, portSetting: 'PORT', hostSetting: 'HOST' });
  }
}

/** A store that several machines can reach is a sign of several replicas. */
function mayEndSessionsOfOthers(config: Extract<Config, { kind: 'configured' }>): boolean {
  const { durable, volatile } = config.stores;
  const hasReplicas = durable.kind === 'postgres' || durable.kind === 'redis' || volatile !== undefined;
  return hasReplicas && config.emis.sessions !== 'shared' && config.sessionsPerPatient === 'one';
}
