import { aCourse, aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import type { World } from '../../simulator/world/World.ts';

export const practiceCodes = ['X99951', 'X99952', 'X99953'] as const;
export const peopleCount = 12;
/** People who register during the run, each with a letter of their own. */
export const newcomerCount = 400;
export const coursesPerPerson = 60;
const slotsPerDay = 24;

/** A text that only one person may see. */
export const canaryOf = (person: number) => `Canary${String(person).padStart(4, '0')}`;
/** Finds the texts that belong to people. */
export const canaryPattern = /Canary\d{4}/g;

export const subjectOf = (person: number) => `${canaryOf(person)}Subject`;
/** Two people compete for the slots of each day. */
export const dayOf = (firstDay: string, person: number) =>
  new Date(Date.parse(firstDay) + Math.floor(person / 2 / practiceCodes.length) * 86_400_000)
    .toISOString()
    .slice(0, 10);

/** A document with content that must not reach a browser. */
const hostileHtml = (canary: string) =>
  `<html><body onload="alert(1)"><script>alert(1)</script><p>${canary}Letter</p><iframe src="https://x.example"></iframe>` +
  '<a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)><svg><script>alert(1)</script></svg></body></html>';

/** Creates the world of a run. Two processes that call it with the same day have the same world. */
export function createChaosWorld(firstDay: string): World {
  const practices = practiceCodes.map((odsCode, index) => {
    const days = new Set(
      Array.from({ length: peopleCount }, (_, person) => person)
        .filter((person) => person % practiceCodes.length === index)
        .map((person) => dayOf(firstDay, person)),
    );
    const slots = [...days].flatMap((day) =>
      Array.from({ length: slotsPerDay }, (_, at) => ({
        start: `${day}T${String(8 + Math.floor(at / 4)).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}:00`,
      })),
    );
    return aPractice({ odsCode, slots });
  });
  const people = Array.from({ length: peopleCount }, (_, person) => {
    const canary = canaryOf(person);
    return aPatient({
      subject: subjectOf(person),
      practice: practiceCodes[person % practiceCodes.length] ?? '',
      relationshipKey: `${canary}RelationshipKey`,
      firstName: `${canary}First`,
      surname: `${canary}Surname`,
      courses: Array.from({ length: coursesPerPerson }, (_, at) => aCourse({ Name: `${canary}Medicine${at}` })),
      medicalRecord: {
        Allergies: [{ Term: `${canary}Allergy` }],
        Documents: [{ content: { kind: 'html', html: hostileHtml(canary) } }],
      },
    });
  });
  const newcomers = Array.from({ length: newcomerCount }, (_, at) =>
    aPatient({
      subject: null,
      practice: practiceCodes[at % practiceCodes.length] ?? '',
      surname: `${canaryOf(peopleCount + at)}Surname`,
      letter: aLetter(),
    }),
  );
  return aWorld({ practices, patients: [...people, ...newcomers] });
}
