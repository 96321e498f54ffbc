import { toDisplayName, type PatientLink } from '../domain/patient.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Creates the names by which a page tells people apart. They cost no call. */
export function createDisplayNames({ identity, patientNames }: Pick<ServiceDependencies, 'identity' | 'patientNames'>) {
  const ofUser = toDisplayName(identity?.givenName, identity?.familyName) ?? null;
  return {
    /** The name that the sign-in has proven. Null when it proves none. */
    ofUser,

    /** The patient's name as the practice last returned it, or the user's own where they are certainly the patient. */
    ofPatient({ patientId, relation, isRelationDeclared }: PatientLink): string | null {
      const isCertainlySelf = relation === 'self' && !isRelationDeclared;
      return patientNames.get(patientId)?.text ?? (isCertainlySelf ? ofUser : null);
    },

    /** True when the patient's name may have lost a character on its way from the practice. */
    isIncomplete({ patientId }: PatientLink): boolean {
      return patientNames.get(patientId)?.isIncomplete ?? false;
    },
  };
}
