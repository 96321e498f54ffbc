import type { PersonalServices } from '../domain/patient.ts';
import type { PracticeSettings, RecordSection, SchemaVersion } from '../domain/practice.ts';

/** The conditions under which a service is available. */
export type ServiceRule =
  | (Scoped & { readonly at: 'environment' })
  | (PracticeNeeds & {
      readonly at: 'practice';
      /** True when the upstream may refuse the call because the account that it names is restricted. */
      readonly isForAccounts?: true;
    })
  | (PracticeNeeds & {
      readonly at: 'patient';
      /** `dependsOnUpstream`: see `restrictedAccountsLack` in `UpstreamTraits`. */
      readonly allowsRestrictedAccount: false | 'dependsOnUpstream';
      /** The grant that the person needs from the practice. When absent, everyone with an account may use the service. */
      readonly grant?: keyof PersonalServices;
    });

interface Scoped {
  /** The scope that the service requires. When absent, any signed-in person may use it. */
  readonly scope?: Scope;
}

interface PracticeNeeds extends Scoped {
  /** The first schema version with the service. */
  readonly since: SchemaVersion;
  /** The next step while the practice is not live or its version is too old. Defaults to `WAIT`. */
  readonly nextStepUntilAvailable?: NextStep;
  /** True when the practice offers the service. When absent, every practice does. */
  readonly isOffered?: (settings: PracticeSettings) => boolean;
  /** The section of the record that both the practice's and the person's record access must include. */
  readonly section?: RecordSection;
}

/** The OAuth 2.0 scopes in a token, one for each kind of data that an app may use on behalf of the person. */
export type Scope =
  'gp:appointments' | 'gp:messages' | 'gp:patient' | 'gp:prescriptions' | 'gp:record' | 'gp:registration';

/** The reason why a service is unavailable. */
export type UnavailableReason =
  | 'PRACTICE_NOT_LIVE'
  | 'NOT_IN_THIS_ENVIRONMENT'
  | 'NEEDS_NEWER_VERSION'
  | 'NOT_OFFERED'
  | 'RECORD_ACCESS_DISABLED'
  | 'ACCESS_ENDED'
  | 'ACCOUNT_INACTIVE'
  | 'ACCOUNT_RESTRICTED'
  | 'NOT_GRANTED';

/** The next step for the user. */
export type NextStep =
  | 'CONTACT_PRACTICE'
  | 'LINK_AGAIN'
  | 'PROVE_IDENTITY_AT_PRACTICE'
  | 'CHECK_DETAILS'
  | 'SIGN_IN_WITH_PROOF'
  | 'TRY_AGAIN'
  | 'TRY_AGAIN_LATER'
  | 'CHOOSE_ANOTHER'
  | 'CHECK_OUTCOME'
  | 'WAIT'
  | 'NOTHING';
