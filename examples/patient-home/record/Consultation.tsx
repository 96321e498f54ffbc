import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { EntryHeading } from './EntryHeading.tsx';
import { Observation } from './Observation.tsx';

const consultation = graphql(`
  fragment Consultation on RecordConsultation {
    ...EntryHeading
    location
    consultantName
    sections {
      heading
      observations {
        id
        ...Observation
      }
    }
  }
`);

/** A time when the patient was seen, with what was written under each heading. */
export function Consultation({ consultation: of }: { readonly consultation: FragmentType<typeof consultation> }) {
  const entry = readFragment(consultation, of);
  const where = [entry.consultantName, entry.location].filter((part) => part !== null).join(' · ');
  return (
    <>
      <EntryHeading entry={entry} />
      {where !== '' && <p className="quiet">{where}</p>}
      {entry.sections.map(({ heading, observations }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- headings may come twice, and have nothing but their order
        <div key={at}>
          <h4>{heading}</h4>
          <ul>
            {observations.map((observation) => (
              <li key={observation.id}>
                <Observation observation={observation} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
