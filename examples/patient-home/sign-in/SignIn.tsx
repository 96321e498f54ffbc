import { useEffect, useState } from 'react';
import { readPeople, type Person } from './people.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { Visit } from './Visit.tsx';

/** Who is signed in, and everything that only they may see. */
export function SignIn() {
  const [people, setPeople] = useState<readonly Person[] | 'failed'>([]);
  const [subject, setSubject] = useState('');
  const [visit, setVisit] = useState(0);

  useEffect(() => {
    readPeople().then(
      (read) => {
        setPeople(read);
        setSubject((current) => current || (read[0]?.subject ?? ''));
      },
      () => setPeople('failed'),
    );
  }, []);

  if (people === 'failed') return <NothingAnswers />;
  return (
    <>
      <PersonMenu people={people} subject={subject} onChange={setSubject} />
      {subject !== '' && (
        <Visit key={`${subject} ${visit}`} subject={subject} onSignInAgain={() => setVisit(visit + 1)} />
      )}
    </>
  );
}

function NothingAnswers() {
  return (
    <main>
      <h1>Nothing answers</h1>
      <p>
        This page is for a subgraph that runs over the simulated practices. Start it with <code>npm start</code>, and
        load this page again.
      </p>
    </main>
  );
}
