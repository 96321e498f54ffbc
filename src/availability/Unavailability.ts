import type { NextStep, UnavailableReason } from './ServiceRule.ts';
import type { Practice } from '../domain/practice.ts';
import { toShortVersion } from '../domain/schemaVersion.ts';
import { rules, type OnlineService } from './rules.ts';

/** Why a service is unavailable, as the graph returns it. @sdl GpServiceUnavailable */
export type Unavailability = Base &
  (
    | { readonly __typename: 'GpPracticeNotLive'; readonly reason: 'PRACTICE_NOT_LIVE' }
    | { readonly __typename: 'GpServiceNotInThisEnvironment'; readonly reason: 'NOT_IN_THIS_ENVIRONMENT' }
    | {
        readonly __typename: 'GpServiceNeedsNewerVersion';
        readonly reason: 'NEEDS_NEWER_VERSION';
        readonly requiredVersion: string;
        readonly practiceVersion: string;
      }
    | { readonly __typename: 'GpServiceNotOffered'; readonly reason: 'NOT_OFFERED' }
    | {
        readonly __typename: 'GpRecordAccessDisabled';
        readonly reason: 'RECORD_ACCESS_DISABLED';
        readonly isWholeRecord: boolean;
      }
    | { readonly __typename: 'GpAccessEnded'; readonly reason: 'ACCESS_ENDED' }
    | { readonly __typename: 'GpAccountInactive'; readonly reason: 'ACCOUNT_INACTIVE' }
    | { readonly __typename: 'GpAccountRestricted'; readonly reason: 'ACCOUNT_RESTRICTED' }
    | {
        readonly __typename: 'GpServiceNotGranted';
        readonly reason: 'NOT_GRANTED';
        readonly isAssigned: boolean | null;
        readonly isEffective: boolean;
      }
  );

/**
 * The reasons that do not depend on a person, for a kind of appointment.
 * @sdl GpPracticeNotLive, GpServiceNeedsNewerVersion, GpServiceNotOffered
 */
export type KindUnavailability = Extract<
  Unavailability,
  { reason: 'PRACTICE_NOT_LIVE' | 'NEEDS_NEWER_VERSION' | 'NOT_OFFERED' }
>;

interface Base {
  readonly service: OnlineService;
  readonly nextStep: NextStep;
  readonly practice: Practice | null;
}

/** The SDL type of each reason. */
export const typeOfReason = {
  PRACTICE_NOT_LIVE: 'GpPracticeNotLive',
  NOT_IN_THIS_ENVIRONMENT: 'GpServiceNotInThisEnvironment',
  NEEDS_NEWER_VERSION: 'GpServiceNeedsNewerVersion',
  NOT_OFFERED: 'GpServiceNotOffered',
  RECORD_ACCESS_DISABLED: 'GpRecordAccessDisabled',
  ACCESS_ENDED: 'GpAccessEnded',
  ACCOUNT_INACTIVE: 'GpAccountInactive',
  ACCOUNT_RESTRICTED: 'GpAccountRestricted',
  NOT_GRANTED: 'GpServiceNotGranted',
} as const satisfies Record<UnavailableReason, Unavailability['__typename']>;

/** @returns a function for each reason, about one service at one practice. */
export function unavailable(service: OnlineService, practice: Practice | null) {
  const rule = rules[service];
  const nextStepUntilAvailable = (rule.at !== 'environment' && rule.nextStepUntilAvailable) || 'WAIT';
  const base = (nextStep: NextStep): Base => ({ service, nextStep, practice });
  return {
    practiceNotLive: (): Unavailability => ({
      // Waiting does not help at a practice that the upstream does not know, such as one that has closed.
      ...base(practice === null ? 'CONTACT_PRACTICE' : nextStepUntilAvailable),
      __typename: 'GpPracticeNotLive',
      reason: 'PRACTICE_NOT_LIVE',
    }),
    notInThisEnvironment: (): Unavailability => ({
      ...base(rule.at === 'environment' ? 'NOTHING' : 'CONTACT_PRACTICE'),
      __typename: 'GpServiceNotInThisEnvironment',
      reason: 'NOT_IN_THIS_ENVIRONMENT',
    }),
    needsNewerVersion(required: string, runs: string): Unavailability {
      const versions = { requiredVersion: toShortVersion(required), practiceVersion: toShortVersion(runs) };
      return {
        ...base(nextStepUntilAvailable),
        ...versions,
        __typename: 'GpServiceNeedsNewerVersion',
        reason: 'NEEDS_NEWER_VERSION',
      };
    },
    notOffered: (): Unavailability => ({
      ...base('CONTACT_PRACTICE'),
      __typename: 'GpServiceNotOffered',
      reason: 'NOT_OFFERED',
    }),
    recordAccessDisabled: (isWholeRecord: boolean): Unavailability => ({
      ...base('CONTACT_PRACTICE'),
      isWholeRecord,
      __typename: 'GpRecordAccessDisabled',
      reason: 'RECORD_ACCESS_DISABLED',
    }),
    accessEnded: (): Unavailability => ({
      ...base('LINK_AGAIN'),
      __typename: 'GpAccessEnded',
      reason: 'ACCESS_ENDED',
    }),
    accountInactive: (): Unavailability => ({
      ...base('CONTACT_PRACTICE'),
      __typename: 'GpAccountInactive',
      reason: 'ACCOUNT_INACTIVE',
    }),
    accountRestricted: (): Unavailability => ({
      ...base('PROVE_IDENTITY_AT_PRACTICE'),
      __typename: 'GpAccountRestricted',
      reason: 'ACCOUNT_RESTRICTED',
    }),
    notGranted: (grant: { isAssigned: boolean | null; isEffective: boolean }): Unavailability => ({
      ...base('CONTACT_PRACTICE'),
      ...grant,
      __typename: 'GpServiceNotGranted',
      reason: 'NOT_GRANTED',
    }),
  };
}
