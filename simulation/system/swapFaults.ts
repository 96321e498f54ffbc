import type { PlannedFault } from '../../simulator/faults.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import type { World } from '../../simulator/world/World.ts';

/** The response to one call of an operation is the response to the next one too, with its sequence. */
export function swapResponses(operation: string): PlannedFault {
  let kept: string | undefined;
  return { kind: 'transform', operation, times: 2, transform: (body) => (kept ??= body) };
}

/** The upstream answers with the demographics of another patient, under the right sequence. */
export function mixUpPatients({ patients }: World): PlannedFault {
  return {
    kind: 'transform',
    operation: 'GetDemographics',
    times: 1,
    transform(body) {
      const at = patients.findIndex(({ firstName }) => body.includes(`>${firstName}<`));
      const patient = patients[at];
      const other = patients[(at + 1) % patients.length];
      // The newcomer's first demographics are pinned: there is nothing to compare them with.
      if (!patient || !other || at === patients.length - 1) return body;
      const ownTexts = textsOf(patient);
      return textsOf(other).reduce(
        (changed, text, index) => changed.replaceAll(`>${ownTexts[index]}<`, `>${text}<`),
        body,
      );
    },
  };
}

function textsOf({ firstName, surname, dateOfBirth, identifiers }: Patient): readonly string[] {
  return [firstName, surname, dateOfBirth, ...identifiers.map(({ IdentifierValue }) => IdentifierValue ?? '')];
}
