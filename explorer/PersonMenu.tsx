import { useState, type ChangeEvent } from 'react';
import { LetterDetails } from './LetterDetails.tsx';
import type { Person } from './pageData.ts';
import { signInAs } from './signIn.ts';

/** Chooses the person who is signed in, for all tabs. */
export function PersonMenu({ people }: { readonly people: readonly Person[] }) {
  const [subject, setSubject] = useState(people[0]?.subject);
  const person = people.find((one) => one.subject === subject);
  if (!person) return <span className="person">Add a token in Headers</span>;

  function choose(event: ChangeEvent<HTMLSelectElement>) {
    setSubject(event.target.value);
    signInAs(event.target.value);
  }

  return (
    <>
      <label className="person" title={`${person.about} A token in Headers takes precedence.`}>
        Signed in as{' '}
        <select value={person.subject} onChange={choose}>
          {people.map((one) => (
            <option key={one.subject} value={one.subject}>
              {one.name}: {one.about}
            </option>
          ))}
        </select>
      </label>
      {person.letter && <LetterDetails key={person.subject} letter={person.letter} />}
    </>
  );
}
