import { useGraphiQL } from '@graphiql/react';
import { useState, type ChangeEvent } from 'react';
import { headersFor, type Person } from './start.ts';

/** Who is signed in: a choice writes that person's token into the headers editor. */
export function PersonMenu({ people }: { readonly people: readonly Person[] }) {
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  const [subject, setSubject] = useState(people[0]?.subject);
  const person = people.find((one) => one.subject === subject);
  if (!person) return <span className="person">Put a token into Headers</span>;

  function choose(event: ChangeEvent<HTMLSelectElement>) {
    const chosen = event.target.value;
    setSubject(chosen);
    headersFor(chosen).then(
      (headers) => headerEditor?.setValue(headers),
      (error: unknown) => headerEditor?.setValue(`// ${String(error)}`),
    );
  }

  return (
    <label className="person" title={person.about}>
      Signed in as{' '}
      <select value={person.subject} onChange={choose}>
        {people.map((one) => (
          <option key={one.subject} value={one.subject}>
            {one.name}: {one.about}
          </option>
        ))}
      </select>
    </label>
  );
}
