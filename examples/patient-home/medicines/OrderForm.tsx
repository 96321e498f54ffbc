import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { FreeTextField } from '../ui/FreeTextField.tsx';
import { MedicineList } from './MedicineList.tsx';
import { toOrderOutcome } from './toOrderOutcome.tsx';

// Mutations select this fragment too, so that pending orders are shown at once.
const orderFormFragment = graphql(`
  fragment OrderForm on Patient {
    id
    practice {
      odsCode
      telephone
      settings {
        ... on GpPracticeSettings {
          prescriptions {
            comment
            message
          }
        }
      }
    }
    medicationCourses {
      ... on GpMedicationCourses {
        courses {
          id
          name
          ordering {
            isOrderable
          }
          pendingRequest {
            id
          }
          ...MedicineOption
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const orderMutation = graphql(`
  mutation OrderMedicines($input: RequestGpPrescriptionInput!) {
    requestGpPrescription(input: $input) {
      ... on RequestGpPrescriptionSuccess {
        prescription {
          id
        }
        patient {
          id
          ...OrderForm
          ...OrderList
        }
      }
      ... on GpPrescriptionOutcomeUnknown {
        patient {
          id
          ...OrderForm
          ...OrderList
        }
      }
      ... on GpMedicationNotOrderable {
        courses {
          id
          name
        }
      }
      ... on GpPrescriptionAlreadyPending {
        courses {
          id
          name
        }
      }
      ... on GpServiceProblem {
        message
        nextStep
        ...ServiceProblem
      }
    }
  }
`);

interface Props {
  readonly patient: FragmentType<typeof orderFormFragment>;
  readonly error: unknown;
  onTryAgain(): void;
  /** Undefined when the user begins another order. */
  onOutcome(outcome: Outcome | undefined): void;
}

/** The medicines that can be ordered, and the reason for each that cannot. */
export function OrderForm({ patient, error, onTryAgain, onOutcome }: Props) {
  const { id, practice, medicationCourses } = readFragment(orderFormFragment, patient);
  const [order, { loading }] = useMutation(orderMutation);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [comment, setComment] = useState('');
  const settings = practice?.settings;
  // If the rules could not be loaded, a comment is optional and the practice rejects it if its rule differs.
  const rules = settings?.__typename === 'GpPracticeSettings' ? settings.prescriptions : undefined;
  const commentRule = rules?.comment ?? 'OTHER';

  if (!medicationCourses) {
    const path = ['gpPatient', 'medicationCourses'] as const;
    return <LoadError name="the medicines" error={error} path={path} onTryAgain={onTryAgain} />;
  }
  if (medicationCourses.__typename !== 'GpMedicationCourses')
    return <ServiceUnavailable unavailable={medicationCourses} />;
  const { courses } = medicationCourses;
  const orderable = courses.filter((course) => course.ordering.isOrderable && !course.pendingRequest);
  const others = courses.filter((course) => !orderable.includes(course));
  const courseIds = orderable.map((course) => course.id).filter((courseId) => chosen.has(courseId));

  function choose(courseId: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(courseId);
    else next.delete(courseId);
    setChosen(next);
    onOutcome(undefined);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading || courseIds.length === 0) return;
    const input = { patientId: id, courseIds, ...(commentRule !== 'NOT_ASKED' && comment !== '' && { comment }) };
    const { data, error } = await order({ variables: { input } });
    const names = orderable.filter((course) => chosen.has(course.id)).map(({ name }) => name);
    const result = data?.requestGpPrescription ?? null;
    const { isFinished, outcome } = toOrderOutcome(result, error, practice?.telephone, names);
    if (isFinished) {
      setChosen(new Set());
      setComment('');
    } else onTryAgain();
    onOutcome(outcome);
  }

  if (courses.length === 0)
    return <p>The practice does not show any medicines online. This does not mean there are none.</p>;
  return (
    <form onSubmit={(event) => void submit(event)} aria-label="Order medicines">
      {rules?.message && (
        <p className="practice-message">
          <span>Message from the practice:</span> {rules.message}
        </p>
      )}
      {orderable.length > 0 && (
        <fieldset>
          <legend>Choose medicines to order</legend>
          <MedicineList courses={orderable} chosen={chosen} onChoose={choose} />
        </fieldset>
      )}
      {orderable.length === 0 ? (
        <p>No medicines can be ordered online at the moment.</p>
      ) : (
        <>
          <FreeTextField
            label="Message to the practice"
            necessity={commentRule}
            value={comment}
            onChange={setComment}
          />
          <button type="submit" className="primary" aria-disabled={loading || courseIds.length === 0}>
            {orderLabel(courseIds.length)}
          </button>
        </>
      )}
      {others.length > 0 && (
        <section aria-labelledby="not-orderable">
          <h3 id="not-orderable">Medicines you cannot order here now</h3>
          <MedicineList courses={others} />
        </section>
      )}
    </form>
  );
}

function orderLabel(count: number): string {
  if (count === 0) return 'Order medicines';
  return count === 1 ? 'Order 1 medicine' : `Order ${count} medicines`;
}
