import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { PhoneLink } from '../ui/PhoneLink.tsx';
import { appointmentKindLabels } from './appointmentKindLabels.ts';
import { AppointmentTime } from './AppointmentTime.tsx';

const appointmentDetailsFragment = graphql(`
  fragment AppointmentDetails on Appointment {
    id
    startsAt {
      ...AppointmentTime
    }
    isTimeExact
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
    bookingReason
    telephone {
      number
    }
    videoUrl
  }
`);

/** The time, place, kind and clinicians of an appointment. */
export function AppointmentDetails({
  appointment,
}: {
  readonly appointment: FragmentType<typeof appointmentDetailsFragment>;
}) {
  const details = readFragment(appointmentDetailsFragment, appointment);
  return (
    <>
      <h3>
        {!details.isTimeExact && 'about '}
        <AppointmentTime time={details.startsAt} />
      </h3>
      <p>
        {[
          appointmentKindLabels[details.kind] ?? 'Another type of appointment',
          details.slotType,
          details.location?.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {details.clinicians.map(({ id, name, jobRole }) => (
        <p key={id}>
          With {name}
          {jobRole !== null && `, ${jobRole.toLowerCase()}`}
        </p>
      ))}
      {details.telephone && (
        <p>
          You will be called on <PhoneLink number={details.telephone.number} />.
        </p>
      )}
      {details.kind === 'VIDEO' && details.videoUrl === null && <p>The link to join is not available yet.</p>}
      {details.videoUrl?.startsWith('https://') && (
        <p>
          <a href={details.videoUrl}>Join the video appointment</a>
        </p>
      )}
      {details.bookingReason !== null && <p>Your reason: {details.bookingReason}</p>}
    </>
  );
}
