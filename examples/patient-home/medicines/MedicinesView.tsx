import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { OutcomeMessage, type Outcome } from '../feedback/OutcomeMessage.tsx';
import { graphql } from '../generated/gql.ts';
import { OrderForm } from './OrderForm.tsx';
import { OrderList } from './OrderList.tsx';

const medicinesQuery = graphql(`
  query Medicines($patientId: ID!) {
    gpPatient(id: $patientId) {
      id
      ...OrderForm
      ...OrderList
    }
  }
`);

/** The medicines that can be ordered, and the orders with their status. */
export function MedicinesView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch } = useQuery(medicinesQuery, { variables: { patientId } });
  const [outcome, setOutcome] = useState<Outcome>();

  const patient = data?.gpPatient;
  const onOutcome = (next: Outcome | undefined) => {
    setOutcome(next);
    // The lists may be from before the change, which may have been made.
    if (next?.tone === 'unknown') void refetch();
  };
  const sharedProps = { error, onTryAgain: () => void refetch(), onOutcome };
  return (
    <>
      <OutcomeMessage outcome={outcome} />
      {patient ? (
        <>
          <OrderForm patient={patient} {...sharedProps} />
          <OrderList patient={patient} {...sharedProps} />
        </>
      ) : loading ? (
        <Loading name="medicines" />
      ) : (
        <LoadError name="the medicines" error={error} path={['gpPatient']} onTryAgain={sharedProps.onTryAgain} />
      )}
    </>
  );
}
