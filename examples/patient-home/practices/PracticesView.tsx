import { useLazyQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';

const findPractices = graphql(`
  query FindPractices($input: FindPracticesInput!) {
    findPractices(input: $input) {
      ... on FoundPractices {
        practices {
          odsCode
          name
          address {
            street
            town
            postcode
          }
        }
      }
      ...ServiceUnavailable
    }
  }
`);

/** Finds practices by name or postcode. */
export function PracticesView() {
  const [find, { data, error, loading, called }] = useLazyQuery(findPractices, { fetchPolicy: 'no-cache' });
  const [name, setName] = useState('');
  const [postcode, setPostcode] = useState('');
  const wanted = { ...(name !== '' && { name }), ...(postcode !== '' && { postcode }) };
  const isAsked = name !== '' || postcode !== '';
  const send = () => void find({ variables: { input: wanted } });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isAsked) send();
  }

  return (
    <>
      <form role="search" aria-label="Find a practice" onSubmit={submit}>
        <label>
          Part of the practice’s name
          <input value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          Postcode, or its beginning
          <input value={postcode} onChange={(event) => setPostcode(event.target.value)} autoComplete="postal-code" />
        </label>
        <button type="submit" className="main" aria-disabled={!isAsked}>
          Find
        </button>
      </form>
      <div role="status">{called && !loading && answer()}</div>
    </>
  );

  function answer() {
    const found = data?.findPractices;
    if (!found) return <CouldNotBeRead what="Practices" error={error} place={['findPractices']} onTryAgain={send} />;
    if (found.__typename !== 'FoundPractices') return <ServiceUnavailable unavailable={found} />;
    if (found.practices.length === 0) return <p>No practice is called that, or is there.</p>;
    return (
      <ul className="cards" aria-label="Practices">
        {found.practices.map(({ odsCode, name, address }) => (
          <li key={odsCode}>
            <h3>{name}</h3>
            <p>{[address?.street, address?.town, address?.postcode].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
    );
  }
}
