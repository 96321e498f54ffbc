import { useLazyQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { graphql } from '../generated/gql.ts';

const findPracticesQuery = graphql(`
  query FindPractices($input: FindGpPracticesInput!) {
    findGpPractices(input: $input) {
      ... on GpFoundPractices {
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
  const [find, { data, error, loading, called }] = useLazyQuery(findPracticesQuery, { fetchPolicy: 'no-cache' });
  const [name, setName] = useState('');
  const [postcode, setPostcode] = useState('');
  const input = { ...(name !== '' && { name }), ...(postcode !== '' && { postcode }) };
  const hasCriteria = name !== '' || postcode !== '';
  const search = () => void find({ variables: { input } });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (hasCriteria) search();
  }

  return (
    <>
      <form role="search" aria-label="Find a practice" onSubmit={submit}>
        <label>
          Practice name, or part of it
          <input value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          Postcode, or the start of it
          <input value={postcode} onChange={(event) => setPostcode(event.target.value)} autoComplete="postal-code" />
        </label>
        <button type="submit" className="primary" aria-disabled={!hasCriteria}>
          Find
        </button>
      </form>
      <div role="status">{called && !loading && renderResult()}</div>
    </>
  );

  function renderResult() {
    const result = data?.findGpPractices;
    if (!result) return <LoadError name="practices" error={error} path={['findGpPractices']} onTryAgain={search} />;
    if (result.__typename !== 'GpFoundPractices') return <ServiceUnavailable unavailable={result} />;
    if (result.practices.length === 0) return <p>No practices match your search.</p>;
    return (
      <ul className="cards" aria-label="Practices">
        {result.practices.map(({ odsCode, name, address }) => (
          <li key={odsCode}>
            <h3>{name}</h3>
            <p>{[address?.street, address?.town, address?.postcode].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
    );
  }
}
