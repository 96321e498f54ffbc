import type { Observation, ObservationValue, RecordText } from '../../../domain/medicalRecord.ts';
import type { AssociatedText, Observation as UpstreamObservation } from '../generated/contract.ts';
import { toRecordEntry, type Contributors } from './toRecordEntry.ts';

/** Converts an observation, on its own or within a problem, a test result or a consultation. */
export function toObservation(observation: UpstreamObservation, contributors: Contributors): Observation {
  return {
    ...toRecordEntry(observation, contributors),
    observationKind: observation.ObservationType,
    episodicity: observation.Episodicity,
    value: toValue(observation),
    texts: toRecordTexts(observation.AssociatedText),
  };
}

export function toRecordTexts(texts: readonly AssociatedText[]): readonly RecordText[] {
  return texts.map(({ Text, TextType }) => ({ text: Text, kind: TextType }));
}

/** @returns undefined when the observation has no part of a value */
function toValue(observation: UpstreamObservation): ObservationValue | undefined {
  const { Range: range } = observation;
  const value: ObservationValue = {
    number: observation.NumericValue,
    operator: observation.NumericOperator,
    units: observation.NumericUnits,
    display: observation.DisplayValue,
    text: observation.TextValue,
    range: range && {
      minimum: range.Minimum,
      minimumText: range.MinimumText,
      maximum: range.Maximum,
      maximumText: range.MaximumText,
      units: range.Units,
    },
    isAbnormal: observation.Abnormal,
    abnormalReason: observation.AbnormalReason,
  };
  for (const name in value) if (value[name as keyof ObservationValue] !== undefined) return value;
  return undefined;
}
