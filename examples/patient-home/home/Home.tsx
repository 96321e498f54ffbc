import { useQuery } from '@apollo/client/react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { graphql } from '../generated/gql.ts';
import { MessagePage } from '../ui/MessagePage.tsx';
import { useUrlParameter } from '../ui/useUrlParameter.ts';
import { PatientMenu } from './PatientMenu.tsx';
import { PatientPage } from './PatientPage.tsx';

const homeQuery = graphql(`
  query Home {
    gpOnlineUser {
      patients {
        id
        ...PatientName
        ...PatientPage
      }
    }
  }
`);

/** The patients whose GP services the signed-in person may use, one at a time. */
export function Home() {
  const { data, error, loading, refetch } = useQuery(homeQuery);
  const [chosenId, setChosenId] = useUrlParameter('patient');

  if (!data?.gpOnlineUser) {
    return (
      <MessagePage title="Your account">
        {loading ? (
          <Loading name="your account" />
        ) : (
          <LoadError name="your account" error={error} path={['gpOnlineUser']} onTryAgain={() => void refetch()} />
        )}
      </MessagePage>
    );
  }
  const { patients } = data.gpOnlineUser;
  const patient = patients.find(({ id }) => id === chosenId) ?? patients[0];
  if (!patient) {
    return (
      <MessagePage title="No GP account yet">
        <p>No GP account is linked to you. Your practice can give you a letter that you can use to link yours.</p>
      </MessagePage>
    );
  }
  return (
    <>
      {patients.length > 1 && (
        <PatientMenu patients={patients} patientId={patient.id} onChange={(next) => setChosenId(next)} />
      )}
      <PatientPage key={patient.id} patient={patient} />
    </>
  );
}
