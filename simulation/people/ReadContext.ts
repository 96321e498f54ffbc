import type { Cast } from '../plan/cast.ts';
import type { Directory } from './Directory.ts';

/** Whose read it is, and what it is about. */
export interface ReadContext {
  /** The number of the patient. */
  readonly patient: number;
  /** The subject of the person who reads. */
  readonly person: string;
  /** What the read names, in the words of the world. */
  readonly target?: string | undefined;
  readonly directory: Directory;
  readonly cast: Cast;
}
