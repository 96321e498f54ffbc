import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { TextAsAsked } from '../telling/TextAsAsked.tsx';
import type { Outcome } from '../telling/Told.tsx';
import { MedicineChoice } from './MedicineChoice.tsx';
import { readOrder } from './readOrder.tsx';

// A change asks for this as well, so that what waits for the practice is shown as waiting at once.
const medicineOrder = graphql(`
  fragment MedicineOrder on Patient {
    id
    practice {
      odsCode
      telephone
      settings {
        ... on PracticeSettings {
          prescriptions {
            comment
            message
          }
        }
      }
    }
    medicationCourses {
      ... on MedicationCourses {
        courses {
          id
          ordering {
            isOrderable
          }
          pendingRequest {
            id
          }
          ...MedicineChoice
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const orderMutation = graphql(`
  mutation OrderMedicines($input: RequestPrescriptionInput!) {
    requestPrescription(input: $input) {
      ... on RequestPrescriptionSuccess {
        prescription {
          id
        }
        patient {
          id
          ...MedicineOrder
          ...RequestList
        }
      }
      ... on PrescriptionOutcomeUnknown {
        patient {
          id
          ...MedicineOrder
          ...RequestList
        }
      }
      ... on MedicationNotOrderable {
        courses {
          id
          name
        }
      }
      ... on PrescriptionAlreadyPending {
        courses {
          id
          name
        }
      }
      ... on GpServiceProblem {
        message
      }
      ...ServiceUnavailable
    }
  }
`);

interface Given {
  readonly patient: FragmentType<typeof medicineOrder>;
  readonly error: unknown;
  onTryAgain(): void;
  onOutcome(outcome: Outcome): void;
}

/** The medicines: which can be ordered, and why not the others. */
export function MedicineOrder({ patient, error, onTryAgain, onOutcome }: Given) {
  const { id, practice, medicationCourses } = readFragment(medicineOrder, patient);
  const [order, { loading }] = useMutation(orderMutation);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [comment, setComment] = useState('');
  const settings = practice?.settings;
  // Rules that could not be read: a comment may be given, and the practice says if it wants none or one.
  const rules = settings?.__typename === 'PracticeSettings' ? settings.prescriptions : undefined;
  const asked = rules?.comment ?? 'OTHER';

  if (!medicationCourses) {
    const place = ['patient', 'medicationCourses'];
    return <CouldNotBeRead what="The medicines" error={error} place={place} onTryAgain={onTryAgain} />;
  }
  if (medicationCourses.__typename !== 'MedicationCourses')
    return <ServiceUnavailable unavailable={medicationCourses} />;
  const { courses } = medicationCourses;
  const canBeOrdered = courses.filter((course) => course.ordering.isOrderable && !course.pendingRequest);
  const others = courses.filter((course) => !canBeOrdered.includes(course));
  const courseIds = canBeOrdered.map((course) => course.id).filter((courseId) => chosen.has(courseId));

  function choose(courseId: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(courseId);
    else next.delete(courseId);
    setChosen(next);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (loading || courseIds.length === 0) return;
    const input = { patientId: id, courseIds, ...(asked !== 'NOT_ASKED' && comment !== '' && { comment }) };
    const { data, error } = await order({ variables: { input } });
    const { isOver, outcome } = readOrder(data?.requestPrescription ?? null, error, practice?.telephone);
    if (isOver) {
      setChosen(new Set());
      setComment('');
    } else onTryAgain();
    onOutcome(outcome);
  }

  if (courses.length === 0)
    return <p>The practice shows no medicines online. That does not mean that there are none.</p>;
  return (
    <form onSubmit={(event) => void send(event)} aria-label="Order medicines">
      {rules?.message && (
        <p className="practice-says">
          <span>The practice says:</span> {rules.message}
        </p>
      )}
      {canBeOrdered.length > 0 && (
        <fieldset>
          <legend>Choose what to order</legend>
          <ul className="cards">
            {canBeOrdered.map((course) => (
              <li key={course.id}>
                <MedicineChoice
                  course={course}
                  isChosen={chosen.has(course.id)}
                  onChange={(isChosen) => choose(course.id, isChosen)}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {canBeOrdered.length === 0 ? (
        <p>Nothing can be ordered online at the moment.</p>
      ) : (
        <>
          <TextAsAsked label="A word to the practice" necessity={asked} value={comment} onChange={setComment} />
          <button type="submit" className="main" aria-disabled={loading || courseIds.length === 0}>
            {courseIds.length === 0 ? 'Order what you have chosen' : `Order ${courseIds.length} of them`}
          </button>
        </>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h3 id="others">Not to be ordered here now</h3>
          <ul className="cards">
            {others.map((course) => (
              <li key={course.id}>
                <MedicineChoice course={course} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </form>
  );
}
