import type { Availability } from './availability/Availability.ts';
import type { Caller } from './identity/Caller.ts';
import type { OpaqueIds } from './ids/createOpaqueIds.ts';
import type { Loaders } from './loaders/createLoaders.ts';
import type { IdempotentWrites } from './services/createIdempotentWrites.ts';
import type { Services } from './services/createServices.ts';
import type { Texts } from './texts/Texts.ts';

/** The resources of one request. All of them act with the caller's permissions. */
export interface Context {
  readonly caller: Caller;
  readonly loaders: Loaders;
  readonly availability: Availability;
  readonly services: Services;
  readonly ids: OpaqueIds;
  readonly idempotentWrites: IdempotentWrites;
  /** The header `Idempotency-Key`, as it was sent. */
  readonly idempotencyKey?: string | undefined;
  /** The texts for people, in the language of the request. */
  readonly texts: Texts;
  /** The words that are sent to a practice, in the language that its staff read. */
  readonly practiceTexts: Texts;
}
