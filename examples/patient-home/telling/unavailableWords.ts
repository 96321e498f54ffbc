import type { GpServiceUnavailableReason } from '../generated/graphql.ts';

type Words = (service: string, practice: string) => string;

/** What a person reads for each reason. A reason that is not here yet is told by the `message` of the answer. */
export const unavailableWords: Readonly<Partial<Record<GpServiceUnavailableReason, Words>>> = {
  PRACTICE_NOT_LIVE: (_service, practice) => `${practice} is not on online services at the moment.`,
  NOT_IN_THIS_ENVIRONMENT: (service) =>
    `${service} does not work in this version of the app, which is for trying it out.`,
  NEEDS_NEWER_VERSION: (service, practice) =>
    `${service} is not possible yet: ${practice} has still to be updated for it.`,
  NOT_OFFERED: (service, practice) => `${service} is not something that ${practice} offers online.`,
  RECORD_ACCESS_DISABLED: (service, practice) =>
    `${service} is not possible: ${practice} does not show it to anybody online.`,
  ACCOUNT_INACTIVE: (_service, practice) => `This online account at ${practice} is switched off.`,
  ACCOUNT_RESTRICTED: (service) => `${service} comes later: the practice has to check whose account this is first.`,
  NOT_GRANTED: (service, practice) => `${service} is not switched on for this account. ${practice} decides about that.`,
};
