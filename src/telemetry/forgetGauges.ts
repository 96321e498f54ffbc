import { AggregationTemporality, InstrumentType } from '@opentelemetry/sdk-metrics';

interface TemporalitySource {
  selectAggregationTemporality(type: InstrumentType): AggregationTemporality;
}

/**
 * Lets gauges report what is observed at each collection, and nothing else. By default they go on to report series that
 * are not observed any more: a practice that responds again would be named for ever.
 */
export function forgetGauges<Source extends TemporalitySource>(source: Source): Source {
  const select = source.selectAggregationTemporality.bind(source);
  source.selectAggregationTemporality = (type) =>
    type === InstrumentType.OBSERVABLE_GAUGE ? AggregationTemporality.DELTA : select(type);
  return source;
}
