import type { RecordRange } from './medicalRecord.ts';
import type { PatientLink } from './patient.ts';
import type { RecordSection } from './practice.ts';
import type { RecordSectionOf } from './recordSection.ts';

/** Sections of records that were read a moment ago, each for the one person who read it. */
export interface RecordCache {
  /** Undefined: not kept. */
  get(link: PatientLink, section: RecordSection, range: RecordRange): RecordSectionOf<RecordSection> | undefined;
  /** To be called before sections are asked for. */
  startRead(link: PatientLink): RecordRead;
  /** Forgets a patient's sections, because something has changed or is about to. */
  invalidate(patientId: string): void;
}

/** A read that is under way. */
export interface RecordRead {
  /** Keeps a section that came, unless the patient's were dropped in between: then it may be of before the change. */
  store(section: RecordSectionOf<RecordSection>): void;
  /** To be called when nothing more is to come. */
  end(): void;
}
