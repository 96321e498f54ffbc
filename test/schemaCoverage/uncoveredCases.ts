/** Cases that no test meets over SOAP, with the reason. */
export interface UncoveredCases {
  readonly reason: string;
  /** As `schemaCases` names them. */
  readonly cases: readonly string[];
}

export const uncoveredFile = 'test/schemaCoverage/uncoveredCases.ts';

/** Cases that nothing produces. */
export const uncoveredCases: readonly UncoveredCases[] = [];

/** Cases that only another upstream produces. Tests meet them with an upstream from `test/support/otherUpstream.ts`. */
export const otherUpstreamCases: readonly UncoveredCases[] = [];
