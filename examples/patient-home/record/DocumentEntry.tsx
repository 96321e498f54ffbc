import { useState } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { DocumentContent } from './DocumentContent.tsx';
import { EntryHeading } from './EntryHeading.tsx';

const documentEntryFragment = graphql(`
  fragment DocumentEntry on ClinicalDocument {
    ...EntryHeading
    id
    title
    documentKind
    pageCount
    isAvailable
  }
`);

interface Props {
  readonly document: FragmentType<typeof documentEntryFragment>;
  readonly patientId: string;
}

/** A document of the record. Its content is loaded when the user opens it. */
export function DocumentEntry({ document, patientId }: Props) {
  const entry = readFragment(documentEntryFragment, document);
  const { id, title, documentKind, pageCount, isAvailable } = entry;
  const [isOpen, setOpen] = useState(false);
  const name = title ?? documentKind ?? 'Untitled document';
  const parts = [
    documentKind !== name && documentKind,
    pageCount !== null && (pageCount === 1 ? '1 page' : `${pageCount} pages`),
  ];
  const details = parts.filter((part) => typeof part === 'string').join(' · ');
  return (
    <>
      <EntryHeading entry={entry} name={name} />
      {details !== '' && <p className="secondary">{details}</p>}
      {isAvailable ? (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Read'}
          <span className="visually-hidden"> {name}</span>
        </button>
      ) : (
        <p className="not-available">The practice does not make this document available online.</p>
      )}
      {isOpen && <DocumentContent patientId={patientId} documentId={id} name={name} />}
    </>
  );
}
