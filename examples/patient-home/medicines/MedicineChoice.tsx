import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { MedicationNotOrderableReason } from '../generated/graphql.ts';
import { dateInWords } from '../telling/ukWords.ts';

const medicineChoice = graphql(`
  fragment MedicineChoice on MedicationCourse {
    id
    name
    dosage
    quantity
    lastIssuedAt
    reviewAt
    ordering {
      isOrderable
      whyNot
    }
    pendingRequest {
      id
      requestedAt
    }
  }
`);

const whyNotWords: Readonly<Partial<Record<MedicationNotOrderableReason, string>>> = {
  ACUTE: 'Prescribed once: to have it again, ask the practice.',
  AUTOMATIC: 'It comes by itself: you do not have to order it.',
  PRACTICE_DOES_NOT_ALLOW: 'The practice does not let it be ordered online now.',
};

interface Given {
  readonly course: FragmentType<typeof medicineChoice>;
  readonly isChosen?: boolean;
  onChange?(isChosen: boolean): void;
}

/** A medicine with a box to tick, or why there is none. */
export function MedicineChoice({ course, isChosen = false, onChange }: Given) {
  const { name, dosage, quantity, lastIssuedAt, reviewAt, ordering, pendingRequest } = readFragment(
    medicineChoice,
    course,
  );
  const details = [
    quantity,
    lastIssuedAt !== null && `last issued ${dateInWords(lastIssuedAt)}`,
    reviewAt !== null && `to be reviewed ${dateInWords(reviewAt)}`,
  ].filter((part) => typeof part === 'string');
  const whyNot = pendingRequest
    ? `Asked for on ${dateInWords(pendingRequest.requestedAt)}, and it still waits for the practice.`
    : ordering.isOrderable
      ? undefined
      : (whyNotWords[ordering.whyNot ?? 'PRACTICE_DOES_NOT_ALLOW'] ?? 'It cannot be ordered online.');
  return (
    <>
      {whyNot === undefined ? (
        <label className="tick">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChange?.(event.target.checked)} />
          <strong>{name}</strong>
        </label>
      ) : (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      {dosage !== null && <p className="as-written">{dosage}</p>}
      {details.length > 0 && <p className="quiet">{details.join(' · ')}</p>}
      {whyNot !== undefined && <p className="why-not">{whyNot}</p>}
    </>
  );
}
