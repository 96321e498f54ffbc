import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { Allergies } from './Allergies.tsx';
import { Consultations } from './Consultations.tsx';
import { Documents } from './Documents.tsx';
import { Immunisations } from './Immunisations.tsx';
import { Medication } from './Medication.tsx';
import { Problems } from './Problems.tsx';
import { TestResults } from './TestResults.tsx';

// All sections in one question are one look at the practice; seven questions would be up to seven.
const recordQuery = graphql(`
  query Record($patientId: ID!) {
    patient(id: $patientId) {
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

/** The seven sections of the record, each answering for itself. */
export function RecordView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(recordQuery, { variables: { patientId } });
  const record = data?.patient?.medicalRecord;
  const tryAgain = () => void refetch();
  if (!record) {
    if (loading) return <Loading what="the record" />;
    return <CouldNotBeRead what="The record" error={error} place={['patient']} onTryAgain={tryAgain} />;
  }
  const given = { record, error, onTryAgain: tryAgain, fetchMore, patientId };
  return (
    <>
      <Allergies {...given} />
      <Problems {...given} />
      <Medication {...given} />
      <TestResults {...given} />
      <Immunisations {...given} />
      <Consultations {...given} />
      <Documents {...given} />
    </>
  );
}
