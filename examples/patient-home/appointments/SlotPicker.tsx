import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { AppointmentKindInput } from '../generated/graphql.ts';
import { addDays, formatDateWithWeekday, ukDate } from '../ui/ukDates.ts';
import { appointmentKindLabels } from './appointmentKindLabels.ts';
import type { BookableSlot } from './BookingForm.tsx';
import { SlotList } from './SlotList.tsx';

const bookingWindowFragment = graphql(`
  fragment BookingWindow on AppointmentSettings {
    bookableFromDays
    bookableToDays
  }
`);

// A busy practice has thousands of free slots in a fortnight, so the page loads one day at a time.
const freeSlotsQuery = graphql(`
  query FreeSlots($patientId: ID!, $date: Date!, $kinds: [AppointmentKindInput!]) {
    patient(id: $patientId) {
      id
      bookableSlots(from: $date, to: $date, filter: { kinds: $kinds }) {
        ... on BookableSlots {
          slots {
            id
            ...BookableSlot
            ...SlotSummary
            clinicians {
              id
              name
            }
          }
        }
        ...ServiceUnavailable
      }
    }
  }
`);

const kinds: readonly AppointmentKindInput[] = ['IN_PERSON', 'TELEPHONE', 'VIDEO', 'HOME_VISIT'];

interface Props {
  readonly patientId: string;
  readonly rules: FragmentType<typeof bookingWindowFragment>;
  onChoose(slot: BookableSlot): void;
}

/** The free slots of a day, by kind and clinician. */
export function SlotPicker({ patientId, rules, onChoose }: Props) {
  const { bookableFromDays, bookableToDays } = readFragment(bookingWindowFragment, rules);
  // Where the practice's booking days are not known, the page shows what is free in the next four weeks.
  const [first, last] = [ukDate(bookableFromDays ?? 0), ukDate(bookableToDays ?? 28)];
  const [date, setDate] = useState(first);
  const [kind, setKind] = useState<AppointmentKindInput | ''>('');
  const [clinicianId, setClinicianId] = useState('');
  const { data, error, loading, refetch } = useQuery(freeSlotsQuery, {
    variables: { patientId, date, kinds: kind === '' ? null : [kind] },
    // Free slots change quickly, so they are never read from the cache.
    fetchPolicy: 'no-cache',
  });
  const changeDate = (next: string) => next >= first && next <= last && setDate(next);
  const result = data?.patient?.bookableSlots;
  const slots = result?.__typename === 'BookableSlots' ? result.slots : [];
  const clinicians = new Map(slots.flatMap(({ clinicians }) => clinicians.map(({ id, name }) => [id, name])));
  const isListed = clinicianId === '' || clinicians.has(clinicianId);
  const shown = slots.filter((slot) => clinicianId === '' || slot.clinicians.some(({ id }) => id === clinicianId));

  return (
    <>
      <div className="filters">
        <label>
          Date
          <input type="date" value={date} min={first} max={last} onChange={(event) => changeDate(event.target.value)} />
        </label>
        <label>
          Type of appointment
          <select value={kind} onChange={(event) => setKind(event.target.value as AppointmentKindInput | '')}>
            <option value="">Any type</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {appointmentKindLabels[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Clinician
          <select value={clinicianId} onChange={(event) => setClinicianId(event.target.value)}>
            <option value="">Anyone</option>
            {!isListed && <option value={clinicianId}>Your choice (not available on this day)</option>}
            {[...clinicians].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="buttons">
        <button type="button" aria-disabled={date <= first} onClick={() => changeDate(addDays(date, -1))}>
          Previous day
        </button>
        <button type="button" aria-disabled={date >= last} onClick={() => changeDate(addDays(date, 1))}>
          Next day
        </button>
      </div>
      <section aria-labelledby="slot-date">
        <h4 id="slot-date" aria-live="polite">
          {formatDateWithWeekday(date)}
        </h4>
        {loading ? <Loading name="free appointments" /> : renderSlots()}
      </section>
    </>
  );

  function renderSlots() {
    const path = ['patient', 'bookableSlots'];
    if (!result)
      return <LoadError name="free appointments" error={error} path={path} onTryAgain={() => void refetch()} />;
    if (result.__typename !== 'BookableSlots') return <ServiceUnavailable unavailable={result} />;
    if (shown.length === 0)
      return <p>There are no free appointments online on this day. Try the day before or after.</p>;
    return <SlotList key={`${date} ${kind} ${clinicianId}`} slots={shown} onChoose={onChoose} />;
  }
}
