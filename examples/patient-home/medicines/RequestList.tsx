import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import type { Outcome } from '../telling/Told.tsx';
import { dateInWords, timeInWords } from '../telling/ukWords.ts';
import { statusWords } from './statusWords.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

const requestList = graphql(`
  fragment RequestList on Patient {
    id
    practice {
      odsCode
      telephone
    }
    prescriptions {
      ... on Prescriptions {
        prescriptions {
          id
          requestedAt
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

interface Given {
  readonly patient: FragmentType<typeof requestList>;
  readonly error: unknown;
  onTryAgain(): void;
  onOutcome(outcome: Outcome): void;
}

/** What was ordered, and what became of each medicine. */
export function RequestList({ patient, error, onTryAgain, onOutcome }: Given) {
  const { practice, prescriptions, onlineServices } = readFragment(requestList, patient);
  if (!prescriptions) {
    const place = ['patient', 'prescriptions'];
    return <CouldNotBeRead what="The orders" error={error} place={place} onTryAgain={onTryAgain} />;
  }
  // Beside the medicines the same reason stands already.
  if (prescriptions.__typename !== 'Prescriptions') return null;
  const withdrawing = onlineServices?.find(({ service }) => service === 'PRESCRIPTION_CANCELLATION');
  const requests = prescriptions.prescriptions;
  return (
    <section aria-labelledby="orders">
      <h3 id="orders">Orders</h3>
      {withdrawing?.unavailable && <ServiceUnavailable unavailable={withdrawing.unavailable} />}
      {requests.length === 0 && <p>Nothing has been ordered.</p>}
      <ul className="cards" aria-label="Orders">
        {requests.map(({ id, requestedAt, requestedBy, medicines }) => (
          <li key={id}>
            <h4>
              {dateInWords(requestedAt)}, {timeInWords(requestedAt)}
              {requestedBy?.name && <span className="quiet"> by {requestedBy.name}</span>}
            </h4>
            <ul>
              {medicines.map(({ courseId, status, course }) => (
                <li key={courseId}>
                  {course?.name ?? 'A medicine that the practice no longer shows'}:{' '}
                  <strong>{statusWords[status] ?? 'ask the practice'}</strong>
                </li>
              ))}
              {medicines.length === 0 && <li>The practice does not say which medicines.</li>}
            </ul>
            {withdrawing?.isAvailable !== false && medicines.some(({ status }) => status === 'REQUESTED') && (
              <WithdrawButton
                prescriptionId={id}
                when={dateInWords(requestedAt)}
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
