import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { dayInWords, timeInWords } from '../telling/ukWords.ts';

const ukMoment = graphql(`
  fragment UkMoment on UkDateTime {
    local
    instant
    isInstantCertain
  }
`);

interface Given {
  readonly moment: FragmentType<typeof ukMoment>;
  /** Without the day, where that stands above. */
  readonly isTimeOnly?: boolean;
}

/** A time as the clock on the practice's wall shows it, never as the browser's own zone would. */
export function UkMoment({ moment, isTimeOnly = false }: Given) {
  const { local, instant, isInstantCertain } = readFragment(ukMoment, moment);
  return (
    <>
      <time dateTime={instant}>
        {!isTimeOnly && `${dayInWords(local)}, `}
        {timeInWords(local)}
      </time>
      {!isInstantCertain && ' (the clocks change that night: ask the practice which hour is meant)'}
    </>
  );
}
