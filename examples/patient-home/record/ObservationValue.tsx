import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const observationValueFragment = graphql(`
  fragment ObservationValue on GpObservationValue {
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

/**
 * A measured value. Digits are shown as they were sent, the practice's own notation comes first, and only the practice
 * marks a value as abnormal.
 */
export function ObservationValue({ value }: { readonly value: FragmentType<typeof observationValueFragment> }) {
  const { number, operator, units, display, text, range, isAbnormal, abnormalReason } = readFragment(
    observationValueFragment,
    value,
  );
  const measurement = number === null ? null : [operator, number, units].filter((part) => part !== null).join(' ');
  const shown = display ?? measurement;
  const low = range?.minimumText ?? range?.minimum ?? null;
  const high = range?.maximumText ?? range?.maximum ?? null;
  return (
    <p>
      <span className="value">{shown ?? text ?? 'no value'}</span>
      {text !== null && shown !== null && text !== shown && ` (${text})`}
      {(low !== null || high !== null) && (
        <span className="secondary">
          {' '}
          usual range:{' '}
          {low !== null && high !== null ? `${low} to ${high}` : low !== null ? `from ${low}` : `up to ${high}`}
          {range?.units && ` ${range.units}`}
        </span>
      )}
      {isAbnormal === true && (
        <strong className="abnormal">
          {' '}
          marked as abnormal by the practice{abnormalReason !== null && `: ${abnormalReason}`}
        </strong>
      )}
      {isAbnormal === false && <span className="secondary"> not marked as abnormal</span>}
    </p>
  );
}
