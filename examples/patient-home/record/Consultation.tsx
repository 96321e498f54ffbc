import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { EntryHeading } from './EntryHeading.tsx';
import { Observation } from './Observation.tsx';

const consultationFragment = graphql(`
  fragment Consultation on GpRecordConsultation {
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

/** A consultation, with its observations under their headings. */
export function Consultation({ consultation }: { readonly consultation: FragmentType<typeof consultationFragment> }) {
  const entry = readFragment(consultationFragment, consultation);
  const place = [entry.consultantName, entry.location].filter((part) => part !== null).join(' · ');
  return (
    <>
      <EntryHeading entry={entry} />
      {place !== '' && <p className="secondary">{place}</p>}
      {entry.sections.map(({ heading, observations }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- headings may repeat and have no id
        <div key={index}>
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
