import { useEffect, useState } from 'react';
import { fetchPeople, type Person } from './people.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { Session } from './Session.tsx';

/** Chooses who is signed in, and renders that person's session. */
export function SignIn() {
  const [people, setPeople] = useState<readonly Person[] | 'failed'>([]);
  const [subject, setSubject] = useState('');
  const [sessionCount, setSessionCount] = useState(0);

  useEffect(() => {
    fetchPeople().then(
      (loaded) => {
        setPeople(loaded);
        setSubject((current) => current || (loaded[0]?.subject ?? ''));
      },
      () => setPeople('failed'),
    );
  }, []);

  if (people === 'failed') return <SubgraphNotFound />;
  return (
    <>
      <PersonMenu people={people} subject={subject} onChange={setSubject} />
      {subject !== '' && (
        <Session
          key={`${subject} ${sessionCount}`}
          subject={subject}
          onSignInAgain={() => setSessionCount(sessionCount + 1)}
        />
      )}
    </>
  );
}

function SubgraphNotFound() {
  return (
    <main>
      <h1>The subgraph is not running</h1>
      <p>
        This page needs a subgraph with simulated practices. Start it with <code>npm start</code>, then reload this
        page.
      </p>
    </main>
  );
}
