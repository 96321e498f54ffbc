import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { PatientMenu } from './PatientMenu.tsx';
import { PatientPage } from './PatientPage.tsx';

const homeQuery = graphql(`
  query Home {
    me {
      patients {
        id
        ...PatientName
        ...PatientPage
      }
    }
  }
`);

/** The people whose GP services the signed-in person may use, one at a time. */
export function Home() {
  const { data, error, loading, refetch } = useQuery(homeQuery);
  const [chosen, setChosen] = useState<string>();

  if (!data?.me) {
    return (
      <main>
        {loading ? (
          <Loading what="who you are" />
        ) : (
          <CouldNotBeRead what="Your account" error={error} place={['me']} onTryAgain={() => void refetch()} />
        )}
      </main>
    );
  }
  const { patients } = data.me;
  const patient = patients.find(({ id }) => id === chosen) ?? patients[0];
  if (!patient) {
    return (
      <main>
        <h1>No GP account yet</h1>
        <p>Nobody’s GP account is linked to you. Your practice can give you a letter with which to link yours.</p>
      </main>
    );
  }
  return (
    <>
      {patients.length > 1 && <PatientMenu patients={patients} patientId={patient.id} onChange={setChosen} />}
      <PatientPage key={patient.id} patient={patient} />
    </>
  );
}
