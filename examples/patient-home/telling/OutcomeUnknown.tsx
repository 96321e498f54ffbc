import { Ring } from './Ring.tsx';

/** The practice's answer was lost, and so what became of a change. It is said as what it is, and nothing is offered again. */
export function OutcomeUnknown({
  message,
  look,
  telephone,
}: {
  readonly message: string;
  /** Where it can be seen, as in `Look at the appointments below`. */
  readonly look: string;
  readonly telephone: string | null | undefined;
}) {
  return (
    <>
      <p>
        <strong>{message}</strong>
      </p>
      <p>
        {look} before you do anything else. If it is not there, ring the practice
        {telephone && (
          <>
            {' '}
            on <Ring number={telephone} />
          </>
        )}{' '}
        and do not do it again: it may still arrive.
      </p>
    </>
  );
}
