import { useState } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { DocumentContent } from './DocumentContent.tsx';
import { EntryHeading } from './EntryHeading.tsx';

const documentEntry = graphql(`
  fragment DocumentEntry on ClinicalDocument {
    ...EntryHeading
    id
    title
    kind
    pageCount
    isAvailable
  }
`);

interface Given {
  readonly document: FragmentType<typeof documentEntry>;
  readonly patientId: string;
}

/** A document of the record. Its content is read when somebody wants to see it, and not before. */
export function DocumentEntry({ document: of, patientId }: Given) {
  const entry = readFragment(documentEntry, of);
  const { id, title, kind, pageCount, isAvailable } = entry;
  const [isOpen, setOpen] = useState(false);
  const name = title ?? kind ?? 'A document without a name';
  const parts = [kind !== name && kind, pageCount !== null && (pageCount === 1 ? '1 page' : `${pageCount} pages`)];
  const told = parts.filter((part) => typeof part === 'string').join(' · ');
  return (
    <>
      <EntryHeading entry={entry} name={name} />
      {told !== '' && <p className="quiet">{told}</p>}
      {isAvailable ? (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Read'}
          <span className="heard-only"> {name}</span>
        </button>
      ) : (
        <p className="why-not">The practice does not make this document available online.</p>
      )}
      {isOpen && <DocumentContent patientId={patientId} documentId={id} name={name} />}
    </>
  );
}
