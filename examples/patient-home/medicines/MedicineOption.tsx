import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { GpMedicationNotOrderableReason } from '../generated/graphql.ts';
import { formatDate } from '../ui/ukDates.ts';

const medicineOptionFragment = graphql(`
  fragment MedicineOption on MedicationCourse {
    id
    name
    dosage
    quantity
    lastIssuedOn
    reviewOn
    ordering {
      isOrderable
      whyNot
    }
    pendingRequest {
      id
      requestedAt {
        local
      }
    }
  }
`);

const notOrderableMessages: Readonly<Partial<Record<GpMedicationNotOrderableReason, string>>> = {
  ACUTE: 'This was prescribed once. Ask the practice if you need it again.',
  AUTOMATIC: 'This is issued automatically. You do not need to order it.',
  PRACTICE_DOES_NOT_ALLOW: 'The practice does not allow this to be ordered online at the moment.',
};

interface Props {
  readonly course: FragmentType<typeof medicineOptionFragment>;
  readonly isChosen?: boolean;
  onChange?(isChosen: boolean): void;
}

/** A medicine with a checkbox, or the reason why it cannot be ordered. */
export function MedicineOption({ course, isChosen = false, onChange }: Props) {
  const { name, dosage, quantity, lastIssuedOn, reviewOn, ordering, pendingRequest } = readFragment(
    medicineOptionFragment,
    course,
  );
  const details = [
    quantity,
    lastIssuedOn !== null && `last issued ${formatDate(lastIssuedOn)}`,
    reviewOn !== null && `review due ${formatDate(reviewOn)}`,
  ].filter((part) => typeof part === 'string');
  const notOrderable = pendingRequest
    ? `Ordered on ${formatDate(pendingRequest.requestedAt.local)}. The practice has not dealt with this order yet.`
    : ordering.isOrderable
      ? undefined
      : (notOrderableMessages[ordering.whyNot ?? 'PRACTICE_DOES_NOT_ALLOW'] ?? 'This cannot be ordered online.');
  return (
    <>
      {notOrderable === undefined ? (
        <label className="checkbox">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChange?.(event.target.checked)} />
          <strong>{name}</strong>
        </label>
      ) : (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      {dosage !== null && <p className="preserve-lines">{dosage}</p>}
      {details.length > 0 && <p className="secondary">{details.join(' · ')}</p>}
      {notOrderable !== undefined && <p className="not-available">{notOrderable}</p>}
    </>
  );
}
