import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { dayInWords, timeInWords } from '../telling/ukWords.ts';

const cancelButton = graphql(`
  fragment CancelButton on Appointment {
    id
    startsAt {
      local
    }
  }
`);

/** A button that says which appointment it is for, also to somebody who only hears it. */
export function CancelButton({
  appointment,
  onClick,
}: {
  readonly appointment: FragmentType<typeof cancelButton>;
  onClick(): void;
}) {
  const { local } = readFragment(cancelButton, appointment).startsAt;
  return (
    <button type="button" onClick={onClick}>
      Cancel<span className="heard-only"> the appointment on {`${dayInWords(local)}, ${timeInWords(local)}`}</span>
    </button>
  );
}
