import type { RecordSection } from './practice.ts';
import { UpstreamError } from './UpstreamError.ts';

/** A response with several sections of a record cannot be used because of one of them. The others may be readable. */
export class UnreadableSectionError extends UpstreamError {
  readonly section: RecordSection;

  constructor(section: RecordSection, detail: string) {
    super('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false });
    this.section = section;
  }
}
