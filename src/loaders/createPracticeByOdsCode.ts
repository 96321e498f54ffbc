import type { Practice } from '../domain/practice.ts';
import { RefusedError } from '../domain/RefusedError.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';

/** Loads practices by ODS code, in any case; null when no such practice is connected. */
export function createPracticeByOdsCode(emis: EmisClient, subject: string): KeyedLoader<Practice | null> {
  return createKeyedLoader(
    'practiceByOdsCode',
    async (odsCode: string) => {
      try {
        return await emis.practice(subject, odsCode.toUpperCase());
      } catch (error) {
        if (error instanceof RefusedError && error.refusal === 'noSuchPractice') return null;
        throw error;
      }
    },
    (odsCode) => odsCode.toUpperCase(),
  );
}
