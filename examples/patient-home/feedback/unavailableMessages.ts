import type { GpServiceUnavailableReason } from '../generated/graphql.ts';

type ToMessage = (service: string, practice: string) => string;

/** The message for each reason. For a reason that is not listed, the page shows the response's own `message`. */
export const unavailableMessages: Readonly<Partial<Record<GpServiceUnavailableReason, ToMessage>>> = {
  PRACTICE_NOT_LIVE: (_service, practice) => `${practice} does not use online services at the moment.`,
  NOT_IN_THIS_ENVIRONMENT: (service) => `${service} is not available in this app.`,
  NEEDS_NEWER_VERSION: (service, practice) =>
    `${service} is not available yet. ${practice} needs a newer version of its system.`,
  NOT_OFFERED: (service, practice) => `${service} is not offered online by ${practice}.`,
  RECORD_ACCESS_DISABLED: (service, practice) =>
    `${service} is not available. ${practice} does not show this information online to anyone.`,
  ACCESS_ENDED: (_service, practice) => `Your access to this patient at ${practice} has ended.`,
  ACCOUNT_INACTIVE: (_service, practice) => `This online account at ${practice} is not active.`,
  ACCOUNT_RESTRICTED: (service) =>
    `${service} is not available yet. The practice needs to check whose account this is first.`,
  NOT_GRANTED: (service, practice) =>
    `${service} is not switched on for this account. ${practice} decides who can use it.`,
};
