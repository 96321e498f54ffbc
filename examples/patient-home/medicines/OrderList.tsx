import { LoadError } from '../feedback/LoadError.tsx';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { GpRequestedMedicineStatus } from '../generated/graphql.ts';
import { formatDate, formatTime } from '../ui/ukDates.ts';
import { CancelOrderButton } from './CancelOrderButton.tsx';

const orderListFragment = graphql(`
  fragment OrderList on Patient {
    id
    practice {
      odsCode
      telephone
    }
    prescriptions {
      ... on GpPrescriptions {
        requests {
          id
          requestedAt {
            local
          }
          requestedBy {
            name
          }
          medicines {
            courseId
            status
            course {
              id
              name
            }
          }
        }
      }
      ...ServiceUnavailable
    }
    onlineServices {
      service
      isAvailable
      unavailable {
        ...ServiceUnavailable
      }
    }
  }
`);

const statusLabels: Readonly<Partial<Record<GpRequestedMedicineStatus, string>>> = {
  REQUESTED: 'waiting for the practice',
  FORWARDED_FOR_SIGNING: 'waiting for a signature',
  ISSUED: 'prescribed',
  REJECTED: 'rejected by the practice',
  CANCELLED: 'cancelled',
};

interface Props {
  readonly patient: FragmentType<typeof orderListFragment>;
  readonly error: unknown;
  onTryAgain(): void;
  /** Undefined when the user begins another change. */
  onOutcome(outcome: Outcome | undefined): void;
}

/** The orders, with the status of each medicine. */
export function OrderList({ patient, error, onTryAgain, onOutcome }: Props) {
  const { practice, prescriptions, onlineServices } = readFragment(orderListFragment, patient);
  if (!prescriptions) {
    const path = ['gpPatient', 'prescriptions'] as const;
    return <LoadError name="the orders" error={error} path={path} onTryAgain={onTryAgain} />;
  }
  // The order form above already shows the same reason.
  if (prescriptions.__typename !== 'GpPrescriptions') return null;
  const cancellation = onlineServices?.find(({ service }) => service === 'PRESCRIPTION_CANCELLATION');
  const orders = prescriptions.requests;
  return (
    <section aria-labelledby="orders">
      <h3 id="orders">Orders</h3>
      {cancellation?.unavailable && <ServiceUnavailable unavailable={cancellation.unavailable} />}
      {orders.length === 0 && <p>There are no orders.</p>}
      <ul className="cards" aria-label="Orders">
        {orders.map(({ id, requestedAt, requestedBy, medicines }) => (
          <li key={id}>
            <h4>
              {formatDate(requestedAt.local)}, {formatTime(requestedAt.local)}
              {requestedBy?.name && <span className="secondary"> by {requestedBy.name}</span>}
            </h4>
            <ul>
              {medicines.map(({ courseId, status, course }) => (
                <li key={courseId}>
                  {course?.name ?? 'A medicine that the practice no longer shows'}:{' '}
                  <strong>{statusLabels[status] ?? 'ask the practice'}</strong>
                </li>
              ))}
              {medicines.length === 0 && <li>The practice does not say which medicines.</li>}
            </ul>
            {cancellation?.isAvailable !== false && medicines.some(({ status }) => status === 'REQUESTED') && (
              <CancelOrderButton
                prescriptionId={id}
                orderedOn={`${formatDate(requestedAt.local)}, ${formatTime(requestedAt.local)}`}
                telephone={practice?.telephone}
                onOutcome={onOutcome}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
