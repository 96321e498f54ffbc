import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { EmisConfig, IdentityConfig } from './config.ts';
import type { DocumentReaderOptions } from './documents/createDocumentReader.ts';
import type { DelayMeter } from './http/createDelayMeter.ts';
import type { KnownLink } from './identity/KnownLink.ts';
import type { ServiceSettings } from './ServiceSettings.ts';
import type { Stores } from './stores/createRecordsByKind.ts';
import type { StoreState } from './stores/openStores.ts';
import type { ClockSkew } from './telemetry/createClockSkew.ts';
import type { Log } from './telemetry/Log.ts';
import type { Telemetry } from './telemetry/Telemetry.ts';
import type { Languages } from './texts/languages.ts';

/** What a subgraph is made of. */
export interface SubgraphOptions {
  readonly settings: ServiceSettings;
  readonly emis: EmisConfig;
  readonly identity: Pick<IdentityConfig, 'issuer' | 'audience' | 'level'> & { readonly keys: JWTVerifyGetKey };
  readonly idKey: Uint8Array;
  readonly patientLinks: readonly KnownLink[];
  readonly stores: Stores;
  /** The state of the stores, for readiness. */
  readonly storeState?: () => Promise<StoreState>;
  /** True when the durable store was created by this start, so that it is empty. */
  readonly isStoreNew?: boolean;
  /** The upstream's clock. */
  readonly now: () => Date;
  /** The clock for token lifetimes. Defaults to `now`. */
  readonly tokenTime?: () => Date;
  /** Compares the clocks of other servers with this one. By default they are not compared. */
  readonly clockSkew?: ClockSkew;
  /** Names the request in flight for the simulator, which shows it beside each call. */
  readonly correlation?: () => string | undefined;
  /** Default: measures the delay of the event loop. */
  readonly delayMeter?: DelayMeter;
  readonly log: Log;
  /** Default: neither traces nor metrics. */
  readonly telemetry?: Telemetry;
  /** When true, calls to the upstream carry the trace of their request. */
  readonly tracesUpstream?: boolean;
  readonly drainDelayMs: number;
  /** Defaults to the languages of `src/texts/`. */
  readonly languages?: Languages;
  /** The limits for reading documents. Default: those of the reader. */
  readonly documentReader?: Omit<DocumentReaderOptions, 'onFailure'>;
  readonly addRoutes?: (app: FastifyInstance) => void;
}
