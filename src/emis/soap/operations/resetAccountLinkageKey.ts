import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers whether the upstream says that the account is restricted now. */
export const resetAccountLinkageKey: UpstreamOperation<
  'ResetAccountLinkageKey',
  { readonly reason?: string },
  boolean
> = {
  name: 'ResetAccountLinkageKey',
  toRequest: ({ reason }) => ({ Reason: reason }),
  toDomain: ({ Reset }) => Reset,
  endsSession: true,
};
