import type { Practice } from '../domain/practice.ts';
import { toShortVersion } from '../domain/schemaVersion.ts';
import type { NextStep, OnlineService, UnavailableReason } from '../domain/onlineService.ts';
import { rules } from './rules.ts';

/** Why a service cannot be used: what the graph answers, as it answers it. */
export type Unavailability = Told &
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
    | { readonly __typename: 'GpAccountInactive'; readonly reason: 'ACCOUNT_INACTIVE' }
    | { readonly __typename: 'GpAccountRestricted'; readonly reason: 'ACCOUNT_RESTRICTED' }
    | {
        readonly __typename: 'GpServiceNotGranted';
        readonly reason: 'NOT_GRANTED';
        readonly isAssigned: boolean;
        readonly isEffective: boolean;
      }
  );

/** What a practice can say of any kind of appointment, whoever asks. */
export type KindUnavailability = Extract<
  Unavailability,
  { reason: 'PRACTICE_NOT_LIVE' | 'NEEDS_NEWER_VERSION' | 'NOT_OFFERED' }
>;

interface Told {
  readonly service: OnlineService;
  readonly message: string;
  readonly nextStep: NextStep;
  readonly practice: Practice | null;
}

/** The SDL type that tells a reason. */
export const typeOfReason = {
  PRACTICE_NOT_LIVE: 'GpPracticeNotLive',
  NOT_IN_THIS_ENVIRONMENT: 'GpServiceNotInThisEnvironment',
  NEEDS_NEWER_VERSION: 'GpServiceNeedsNewerVersion',
  NOT_OFFERED: 'GpServiceNotOffered',
  RECORD_ACCESS_DISABLED: 'GpRecordAccessDisabled',
  ACCOUNT_INACTIVE: 'GpAccountInactive',
  ACCOUNT_RESTRICTED: 'GpAccountRestricted',
  NOT_GRANTED: 'GpServiceNotGranted',
} as const satisfies Record<UnavailableReason, Unavailability['__typename']>;

/** Builds the answers about one service at one practice. */
export function unavailable(service: OnlineService, practice: Practice | null) {
  const rule = rules[service];
  const { words } = rule;
  const untilThen = (rule.at !== 'environment' && rule.untilThen) || 'WAIT';
  const told = (message: string, nextStep: NextStep): Told => ({ service, message, nextStep, practice });
  return {
    practiceNotLive: (): Unavailability => ({
      ...told('The practice is not live for online services.', untilThen),
      __typename: 'GpPracticeNotLive',
      reason: 'PRACTICE_NOT_LIVE',
    }),
    notInThisEnvironment: (): Unavailability => ({
      ...told(`This environment does not have ${words}.`, 'NOTHING'),
      __typename: 'GpServiceNotInThisEnvironment',
      reason: 'NOT_IN_THIS_ENVIRONMENT',
    }),
    needsNewerVersion(required: string, runs: string): Unavailability {
      const versions = { requiredVersion: toShortVersion(required), practiceVersion: toShortVersion(runs) };
      const message = `The practice runs version ${versions.practiceVersion}, and ${words} came with ${versions.requiredVersion}.`;
      return {
        ...told(message, untilThen),
        ...versions,
        __typename: 'GpServiceNeedsNewerVersion',
        reason: 'NEEDS_NEWER_VERSION',
      };
    },
    notOffered: (): Unavailability => ({
      ...told(`The practice does not offer ${words} online.`, 'CONTACT_PRACTICE'),
      __typename: 'GpServiceNotOffered',
      reason: 'NOT_OFFERED',
    }),
    recordAccessDisabled: (isWholeRecord: boolean): Unavailability => ({
      ...told(`The practice does not show ${isWholeRecord ? 'the medical record' : words} online.`, 'CONTACT_PRACTICE'),
      isWholeRecord,
      __typename: 'GpRecordAccessDisabled',
      reason: 'RECORD_ACCESS_DISABLED',
    }),
    accountInactive: (): Unavailability => ({
      ...told('The online account is not active. Ask the practice.', 'CONTACT_PRACTICE'),
      __typename: 'GpAccountInactive',
      reason: 'ACCOUNT_INACTIVE',
    }),
    accountRestricted: (): Unavailability => ({
      ...told(
        'The online account is restricted. Contact the practice, with proof of identity.',
        'PROVE_IDENTITY_AT_PRACTICE',
      ),
      __typename: 'GpAccountRestricted',
      reason: 'ACCOUNT_RESTRICTED',
    }),
    notGranted: (facts: { isAssigned: boolean; isEffective: boolean }): Unavailability => ({
      ...told(`The practice has not granted ${words} to this account. Ask the practice.`, 'CONTACT_PRACTICE'),
      ...facts,
      __typename: 'GpServiceNotGranted',
      reason: 'NOT_GRANTED',
    }),
  };
}
