import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const value = graphql(`
  fragment Value on ObservationValue {
    number
    operator
    units
    display
    text
    isAbnormal
    abnormalReason
    range {
      minimum
      minimumText
      maximum
      maximumText
      units
    }
  }
`);

/** What was measured: every digit as it came, the practice's own way to write it first, and no judgement but the practice's. */
export function Value({ value: of }: { readonly value: FragmentType<typeof value> }) {
  const { number, operator, units, display, text, range, isAbnormal, abnormalReason } = readFragment(value, of);
  const inNumbers = number === null ? null : [operator, number, units].filter((part) => part !== null).join(' ');
  const shown = display ?? inNumbers;
  const low = range?.minimumText ?? range?.minimum ?? null;
  const high = range?.maximumText ?? range?.maximum ?? null;
  return (
    <p>
      <span className="value">{shown ?? text ?? 'no value'}</span>
      {text !== null && shown !== null && text !== shown && ` (${text})`}
      {(low !== null || high !== null) && (
        <span className="quiet">
          {' '}
          usual: {low !== null && high !== null ? `${low} to ${high}` : low !== null ? `from ${low}` : `up to ${high}`}
          {range?.units && ` ${range.units}`}
        </span>
      )}
      {isAbnormal === true && (
        <strong className="abnormal">
          {' '}
          marked as abnormal by the practice{abnormalReason !== null && `: ${abnormalReason}`}
        </strong>
      )}
      {isAbnormal === false && <span className="quiet"> not marked as abnormal</span>}
    </p>
  );
}
