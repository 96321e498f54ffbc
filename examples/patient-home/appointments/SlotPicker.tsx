import { useQuery } from '@apollo/client/react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { GpAppointmentKindInput, FreeSlotsQuery } from '../generated/graphql.ts';
import { addDays, formatDateWithWeekday, ukDate } from '../ui/ukDates.ts';
import { appointmentKindLabels } from './appointmentKindLabels.ts';
import type { BookableSlot } from './BookableSlot.ts';
import { SlotList } from './SlotList.tsx';
import type { SlotSearch } from './SlotSearch.ts';

const bookingWindowFragment = graphql(`
  fragment BookingWindow on GpAppointmentSettings {
    bookableFromDays
    bookableToDays
  }
`);

// A busy practice has hundreds of free slots a day, so the page loads one day at a time, in pages.
const freeSlotsQuery = graphql(`
  query FreeSlots($patientId: ID!, $date: Date!, $filter: GpBookableSlotsFilterInput, $after: String) {
    gpPatient(id: $patientId) {
      id
      bookableSlots(from: $date, to: $date, filter: $filter) {
        ... on GpBookableSlots {
          slots(first: 20, after: $after) {
            totalCount
            edges {
              node {
                id
                ...BookableSlot
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          clinicians {
            id
            name
          }
        }
        ...ServiceUnavailable
      }
    }
  }
`);

const kinds: readonly GpAppointmentKindInput[] = ['IN_PERSON', 'TELEPHONE', 'VIDEO', 'HOME_VISIT'];

interface Props {
  readonly patientId: string;
  readonly rules: FragmentType<typeof bookingWindowFragment>;
  readonly search: SlotSearch;
  onSearch(search: SlotSearch): void;
  onChoose(slot: BookableSlot): void;
}

/** The free slots of a day, by kind and clinician. */
export function SlotPicker({ patientId, rules, search, onSearch, onChoose }: Props) {
  const { bookableFromDays, bookableToDays } = readFragment(bookingWindowFragment, rules);
  // Where the practice's booking days are not known, the page shows what is free in the next four weeks.
  const [first, last] = [ukDate(bookableFromDays ?? 0), ukDate(bookableToDays ?? 28)];
  const { date = first, kind, clinicianId } = search;
  const filter = {
    ...(kind !== '' && { kinds: [kind] }),
    ...(clinicianId !== '' && { clinicianIds: [clinicianId] }),
  };
  const { data, error, loading, refetch, fetchMore } = useQuery(freeSlotsQuery, {
    variables: { patientId, date, filter },
    // Free slots change quickly, so they are never read from the cache.
    fetchPolicy: 'no-cache',
  });
  const changeDate = (next: string) => next >= first && next <= last && onSearch({ ...search, date: next });
  const result = data?.gpPatient?.bookableSlots;
  const clinicians = result?.__typename === 'GpBookableSlots' ? result.clinicians : [];
  const isListed = clinicianId === '' || clinicians.some(({ id }) => id === clinicianId);

  return (
    <>
      <div className="filters">
        <label>
          Date
          <input type="date" value={date} min={first} max={last} onChange={(event) => changeDate(event.target.value)} />
        </label>
        <label>
          Type of appointment
          <select
            value={kind}
            onChange={(event) => onSearch({ ...search, kind: event.target.value as SlotSearch['kind'] })}
          >
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
          <select value={clinicianId} onChange={(event) => onSearch({ ...search, clinicianId: event.target.value })}>
            <option value="">Anyone</option>
            {!isListed && <option value={clinicianId}>Your choice (not available on this day)</option>}
            {clinicians.map(({ id, name }) => (
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
    const path = ['gpPatient', 'bookableSlots'] as const;
    if (!result)
      return <LoadError name="free appointments" error={error} path={path} onTryAgain={() => void refetch()} />;
    if (result.__typename !== 'GpBookableSlots') return <ServiceUnavailable unavailable={result} />;
    const { totalCount, edges, pageInfo } = result.slots;
    if (totalCount === 0) return <p>There are no free appointments online on this day. Try the day before or after.</p>;
    const showMore = () =>
      void fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: withNextPage }).catch(() => refetch());
    return (
      <SlotList
        slots={edges.map(({ node }) => node)}
        totalCount={totalCount}
        onChoose={onChoose}
        onShowMore={pageInfo.hasNextPage ? showMore : undefined}
      />
    );
  }
}

/** Adds the slots of the next page to those that are shown. */
function withNextPage(shown: FreeSlotsQuery, { fetchMoreResult: next }: { fetchMoreResult: FreeSlotsQuery }) {
  const [before, after] = [shown.gpPatient?.bookableSlots, next.gpPatient?.bookableSlots];
  if (before?.__typename !== 'GpBookableSlots' || after?.__typename !== 'GpBookableSlots') return next;
  const slots = { ...after.slots, edges: [...before.slots.edges, ...after.slots.edges] };
  return { ...next, gpPatient: next.gpPatient && { ...next.gpPatient, bookableSlots: { ...after, slots } } };
}
