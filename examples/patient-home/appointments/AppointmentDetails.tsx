import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Ring } from '../telling/Ring.tsx';
import { kindWords } from './kindWords.ts';
import { UkMoment } from './UkMoment.tsx';

const appointmentDetails = graphql(`
  fragment AppointmentDetails on Appointment {
    id
    startsAt {
      ...UkMoment
    }
    kind
    slotType
    location {
      id
      name
    }
    clinicians {
      id
      name
      jobRole
    }
    reason
    telephone {
      number
    }
    videoUrl
  }
`);

/** When, how and with whom. */
export function AppointmentDetails({ appointment }: { readonly appointment: FragmentType<typeof appointmentDetails> }) {
  const shown = readFragment(appointmentDetails, appointment);
  return (
    <>
      <h3>
        <UkMoment moment={shown.startsAt} />
      </h3>
      <p>
        {[kindWords[shown.kind] ?? 'In another way', shown.slotType, shown.location?.name].filter(Boolean).join(' · ')}
      </p>
      {shown.clinicians.map(({ id, name, jobRole }) => (
        <p key={id}>
          With {name}
          {jobRole !== null && `, ${jobRole.toLowerCase()}`}
        </p>
      ))}
      {shown.telephone && (
        <p>
          You will be rung on <Ring number={shown.telephone.number} />.
        </p>
      )}
      {shown.kind === 'VIDEO' && shown.videoUrl === null && <p>Where to join is not known yet.</p>}
      {shown.videoUrl?.startsWith('https://') && (
        <p>
          <a href={shown.videoUrl}>Join the video appointment</a>
        </p>
      )}
      {shown.reason !== null && <p>Your reason: {shown.reason}</p>}
    </>
  );
}
