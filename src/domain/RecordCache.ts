import type { RecordRange } from './medicalRecord.ts';
import type { PatientLink } from './patient.ts';
import type { RecordSection } from './practice.ts';
import type { RecordSectionOf } from './recordSection.ts';

/** Recently read record sections, each cached for the person who read it. */
export interface RecordCache {
  /** Returns undefined when the section is not cached. */
  get(link: PatientLink, section: RecordSection, range: RecordRange): RecordSectionOf<RecordSection> | undefined;
  /** Call this before sections are requested. */
  startRead(link: PatientLink): RecordRead;
  /** Removes a patient's sections, because they have changed or are about to. */
  invalidate(patientId: string): void;
}

interface RecordRead {
  /** Caches a section, unless the patient's sections were invalidated since the start: it may be older than the change. */
  store(section: RecordSectionOf<RecordSection>): void;
  /** Call this when the read has finished. */
  end(): void;
}
