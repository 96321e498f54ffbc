import type { Demographics, PatientLink } from '../domain/patient.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** The one among links to oneself whose patient the practice holds as this person; undefined: none, or not to be told. */
export async function findOwnLink(
  { loaders }: Pick<ServiceDependencies, 'loaders'>,
  links: readonly PatientLink[],
  isPerson: (details: Demographics) => boolean,
): Promise<PatientLink | undefined> {
  const own = links.filter(({ relation }) => relation === 'self');
  const looks = await Promise.allSettled(own.map((link) => loaders.demographicsByPatient.load(link)));
  const found = own.filter((_, at) => {
    const look = looks[at];
    return look?.status === 'fulfilled' && isPerson(look.value);
  });
  return found.length === 1 ? found[0] : undefined;
}
