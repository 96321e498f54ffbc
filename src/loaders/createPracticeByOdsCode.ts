import type DataLoader from 'dataloader';
import type { Practice } from '../domain/practice.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type PracticeByOdsCode = DataLoader<string, Practice | null, string>;

/** Practices by ODS code in any case; null: no such practice takes part. */
export function createPracticeByOdsCode(emis: EmisClient, subject: string): PracticeByOdsCode {
  return createKeyedLoader(
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
