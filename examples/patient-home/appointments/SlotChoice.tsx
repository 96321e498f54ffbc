import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { AppointmentKindInput } from '../generated/graphql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { addDays, dayInWords, ukDay } from '../telling/ukWords.ts';
import type { BookableSlot } from './BookingForm.tsx';
import { kindWords } from './kindWords.ts';
import { SlotList } from './SlotList.tsx';

const bookableDays = graphql(`
  fragment BookableDays on AppointmentSettings {
    bookableFromDays
    bookableToDays
  }
`);

// A busy practice has thousands of free slots in a fortnight: a day is what a screen shows.
const freeSlots = graphql(`
  query FreeSlots($patientId: ID!, $day: Date!, $kinds: [AppointmentKindInput!]) {
    patient(id: $patientId) {
      id
      bookableSlots(from: $day, to: $day, filter: { kinds: $kinds }) {
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

interface Given {
  readonly patientId: string;
  readonly rules: FragmentType<typeof bookableDays>;
  onChoose(slot: BookableSlot): void;
}

/** The free slots of a day, by kind and clinician. */
export function SlotChoice({ patientId, rules, onChoose }: Given) {
  const { bookableFromDays, bookableToDays } = readFragment(bookableDays, rules);
  const [first, last] = [ukDay(bookableFromDays), ukDay(bookableToDays)];
  const [day, setDay] = useState(first);
  const [kind, setKind] = useState<AppointmentKindInput | ''>('');
  const [clinicianId, setClinicianId] = useState('');
  const { data, error, loading, refetch } = useQuery(freeSlots, {
    variables: { patientId, day, kinds: kind === '' ? null : [kind] },
    // Slots go while one looks at them.
    fetchPolicy: 'no-cache',
  });
  const turnTo = (next: string) => next >= first && next <= last && setDay(next);
  const result = data?.patient?.bookableSlots;
  const slots = result?.__typename === 'BookableSlots' ? result.slots : [];
  const clinicians = new Map(slots.flatMap(({ clinicians }) => clinicians.map(({ id, name }) => [id, name])));
  const isOffered = clinicianId === '' || clinicians.has(clinicianId);
  const shown = slots.filter((slot) => clinicianId === '' || slot.clinicians.some(({ id }) => id === clinicianId));

  return (
    <>
      <div className="choices">
        <label>
          Day
          <input type="date" value={day} min={first} max={last} onChange={(event) => turnTo(event.target.value)} />
        </label>
        <label>
          Kind
          <select value={kind} onChange={(event) => setKind(event.target.value as AppointmentKindInput | '')}>
            <option value="">Any kind</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {kindWords[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          With
          <select value={clinicianId} onChange={(event) => setClinicianId(event.target.value)}>
            <option value="">Anybody</option>
            {!isOffered && <option value={clinicianId}>Your choice (not on this day)</option>}
            {[...clinicians].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="buttons">
        <button type="button" aria-disabled={day <= first} onClick={() => turnTo(addDays(day, -1))}>
          The day before
        </button>
        <button type="button" aria-disabled={day >= last} onClick={() => turnTo(addDays(day, 1))}>
          The day after
        </button>
      </div>
      <section aria-labelledby="day">
        <h4 id="day" aria-live="polite">
          {dayInWords(day)}
        </h4>
        {loading ? <Loading what="free appointments" /> : answer()}
      </section>
    </>
  );

  function answer() {
    const place = ['patient', 'bookableSlots'];
    if (!result)
      return <CouldNotBeRead what="Free appointments" error={error} place={place} onTryAgain={() => void refetch()} />;
    if (result.__typename !== 'BookableSlots') return <ServiceUnavailable unavailable={result} />;
    if (shown.length === 0) return <p>None is free online on this day. The day before or after may have some.</p>;
    return <SlotList key={`${day} ${kind} ${clinicianId}`} slots={shown} onChoose={onChoose} />;
  }
}
