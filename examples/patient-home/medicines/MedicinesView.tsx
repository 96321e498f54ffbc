import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { Told, type Outcome } from '../telling/Told.tsx';
import { MedicineOrder } from './MedicineOrder.tsx';
import { RequestList } from './RequestList.tsx';

const medicinesQuery = graphql(`
  query Medicines($patientId: ID!) {
    patient(id: $patientId) {
      id
      ...MedicineOrder
      ...RequestList
    }
  }
`);

/** Medicines to be ordered, and what became of orders. */
export function MedicinesView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch } = useQuery(medicinesQuery, { variables: { patientId } });
  const [outcome, setOutcome] = useState<Outcome>();

  const patient = data?.patient;
  const given = { error, onTryAgain: () => void refetch(), onOutcome: setOutcome };
  return (
    <>
      <Told outcome={outcome} />
      {patient ? (
        <>
          <MedicineOrder patient={patient} {...given} />
          <RequestList patient={patient} {...given} />
        </>
      ) : loading ? (
        <Loading what="medicines" />
      ) : (
        <CouldNotBeRead what="The medicines" error={error} place={['patient']} onTryAgain={given.onTryAgain} />
      )}
    </>
  );
}
