import { useQuery } from '@apollo/client/react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { graphql } from '../generated/gql.ts';
import { Allergies } from './Allergies.tsx';
import { Consultations } from './Consultations.tsx';
import { Documents } from './Documents.tsx';
import { Immunisations } from './Immunisations.tsx';
import { Medication } from './Medication.tsx';
import { Problems } from './Problems.tsx';
import { TestResults } from './TestResults.tsx';

// One query for all sections takes one call to the practice. Seven queries would take up to seven.
const recordQuery = graphql(`
  query Record($patientId: ID!) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        ...Allergies
        ...Consultations
        ...Documents
        ...Immunisations
        ...Medication
        ...Problems
        ...TestResults
      }
    }
  }
`);

/** The seven sections of the record, each of which can be unavailable or fail on its own. */
export function RecordView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(recordQuery, { variables: { patientId } });
  const record = data?.gpPatient?.medicalRecord;
  const tryAgain = () => void refetch();
  if (!record) {
    if (loading) return <Loading name="the record" />;
    return <LoadError name="the record" error={error} path={['gpPatient']} onTryAgain={tryAgain} />;
  }
  const sharedProps = { record, error, onTryAgain: tryAgain, fetchMore, patientId };
  return (
    <>
      <Allergies {...sharedProps} />
      <Problems {...sharedProps} />
      <Medication {...sharedProps} />
      <TestResults {...sharedProps} />
      <Immunisations {...sharedProps} />
      <Consultations {...sharedProps} />
      <Documents {...sharedProps} />
    </>
  );
}
