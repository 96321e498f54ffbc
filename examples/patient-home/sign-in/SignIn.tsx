import { useEffect, useState } from 'react';
import { MessagePage } from '../ui/MessagePage.tsx';
import { useUrlParameter } from '../ui/useUrlParameter.ts';
import { fetchPeople, type Person } from './people.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { Session } from './Session.tsx';

/** Chooses who is signed in, and renders that person's session. */
export function SignIn() {
  const [people, setPeople] = useState<readonly Person[] | 'failed'>([]);
  const [inUrl, setPerson] = useUrlParameter('person');
  const [sessionCount, setSessionCount] = useState(0);

  useEffect(() => {
    fetchPeople().then(setPeople, () => setPeople('failed'));
  }, []);

  if (people === 'failed') return <SubgraphNotFound />;
  const subject = (people.find((person) => person.subject === inUrl) ?? people[0])?.subject;
  if (subject === undefined) return <MessagePage title="Signing in" isBusy />;
  return (
    <>
      <PersonMenu people={people} subject={subject} onChange={(next) => setPerson(next, ['patient'])} />
      <Session
        key={`${subject} ${sessionCount}`}
        subject={subject}
        onSignInAgain={() => setSessionCount(sessionCount + 1)}
      />
    </>
  );
}

function SubgraphNotFound() {
  return (
    <MessagePage title="The subgraph is not running">
      <p>
        This page needs a subgraph with simulated practices. Start it with <code>npm start</code>, then reload this
        page.
      </p>
    </MessagePage>
  );
}
