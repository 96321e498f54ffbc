import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { framePage } from './framePage.ts';

const documentQuery = graphql(`
  query DocumentContent($patientId: ID!, $documentId: ID!) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        document(id: $documentId) {
          ... on ClinicalDocument {
            id
            content {
              ... on ClinicalDocumentContent {
                html
                text
                contentRemoved
                isCharsetGuessed
              }
              ... on GpServiceProblem {
                message
              }
              ...ServiceUnavailable
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

interface Given {
  readonly patientId: string;
  readonly documentId: string;
  readonly name: string;
}

/** A document in a frame that may do nothing, or as plain text; what is missing is said before it. */
export function DocumentContent({ patientId, documentId, name }: Given) {
  const { data, error, loading, refetch } = useQuery(documentQuery, {
    variables: { patientId, documentId },
    // It may be megabytes, and it is somebody's health: it goes when it is closed.
    fetchPolicy: 'no-cache',
  });
  const [isPlain, setPlain] = useState(false);
  if (loading) return <Loading what={name} />;
  const tryAgain = () => void refetch();
  const place = ['patient', 'medicalRecord', 'document'];
  const document = data?.patient?.medicalRecord.document;
  if (!document) {
    if (data?.patient && !error) return <p className="told problem">This document is not there any more.</p>;
    return <CouldNotBeRead what="The document" error={error} place={place} onTryAgain={tryAgain} />;
  }
  if (document.__typename !== 'ClinicalDocument') return <ServiceUnavailable unavailable={document} />;
  const { content } = document;
  if (!content) return <CouldNotBeRead what="The document" error={error} place={place} onTryAgain={tryAgain} />;
  switch (content.__typename) {
    case 'ClinicalDocumentContent':
      return (
        <div className="document">
          {content.contentRemoved && (
            <p className="told">
              Something of this document is not shown here, or not as it was meant to look. The practice has the whole
              of it.
            </p>
          )}
          {content.isCharsetGuessed && (
            <p className="told">Some signs, such as £ or letters with accents, may be shown wrongly.</p>
          )}
          <button type="button" aria-pressed={isPlain} onClick={() => setPlain(!isPlain)}>
            As plain text
          </button>
          {isPlain ? (
            <pre tabIndex={0} aria-label={name}>
              {content.text}
            </pre>
          ) : (
            <iframe sandbox="" title={name} srcDoc={framePage(content.html)} />
          )}
        </div>
      );
    case 'ClinicalDocumentReaderBusy':
      return (
        <div className="told problem" role="alert">
          <p>{content.message}</p>
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        </div>
      );
    case 'ClinicalDocumentNotAvailable':
    case 'ClinicalDocumentEmpty':
    case 'ClinicalDocumentTooLarge':
    case 'ClinicalDocumentTruncated':
    case 'ClinicalDocumentCorrupt':
    case 'ClinicalDocumentWronglyEncoded':
    case 'ClinicalDocumentUnreadable':
    case 'ClinicalDocumentTookTooLong':
    case 'ClinicalDocumentNotMadeSafe':
      return (
        <p className="told problem" role="alert">
          {content.message}
        </p>
      );
    default:
      return <ServiceUnavailable unavailable={content} />;
  }
}
