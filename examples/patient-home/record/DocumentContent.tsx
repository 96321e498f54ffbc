import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { graphql } from '../generated/gql.ts';

const documentQuery = graphql(`
  query DocumentContent($patientId: ID!, $documentId: ID!) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        document(id: $documentId) {
          ... on ClinicalDocument {
            id
            content {
              ... on GpClinicalDocumentContent {
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

const framePolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const frameStyle =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;overflow-wrap:anywhere}img{max-width:100%;height:auto}';

interface Props {
  readonly patientId: string;
  readonly documentId: string;
  readonly name: string;
}

/** A document in a sandboxed frame or as plain text, below a note about anything that is missing. */
export function DocumentContent({ patientId, documentId, name }: Props) {
  const { data, error, loading, refetch } = useQuery(documentQuery, {
    variables: { patientId, documentId },
    // A document may be megabytes and is sensitive, so it is discarded when it is closed.
    fetchPolicy: 'no-cache',
  });
  const [isPlain, setPlain] = useState(false);
  if (loading) return <Loading name={name} />;
  const tryAgain = () => void refetch();
  const path = ['gpPatient', 'medicalRecord', 'document'] as const;
  const document = data?.gpPatient?.medicalRecord.document;
  if (!document) {
    if (data?.gpPatient && !error) return <p className="notice error">This document is no longer available.</p>;
    return <LoadError name="the document" error={error} path={path} onTryAgain={tryAgain} />;
  }
  if (document.__typename !== 'ClinicalDocument') return <ServiceUnavailable unavailable={document} />;
  const { content } = document;
  if (!content) return <LoadError name="the document" error={error} path={path} onTryAgain={tryAgain} />;
  switch (content.__typename) {
    case 'GpClinicalDocumentContent':
      return (
        <div className="document">
          {content.contentRemoved && (
            <p className="notice">
              Some of this document is not shown here, or does not look as it should. The practice has the complete
              document.
            </p>
          )}
          {content.isCharsetGuessed && (
            <p className="notice">Some characters, such as £ or letters with accents, may be wrong.</p>
          )}
          <button type="button" aria-pressed={isPlain} onClick={() => setPlain(!isPlain)}>
            Show as plain text
          </button>
          {isPlain ? (
            <pre tabIndex={0} aria-label={name}>
              {content.text}
            </pre>
          ) : (
            <iframe sandbox="" title={name} srcDoc={toFrameDocument(content.html)} />
          )}
        </div>
      );
    case 'GpClinicalDocumentReaderBusy':
      return (
        <div className="notice error" role="alert">
          <p>{content.message}</p>
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        </div>
      );
    case 'GpClinicalDocumentNotAvailable':
    case 'GpClinicalDocumentEmpty':
    case 'GpClinicalDocumentTooLarge':
    case 'GpClinicalDocumentTruncated':
    case 'GpClinicalDocumentCorrupt':
    case 'GpClinicalDocumentWronglyEncoded':
    case 'GpClinicalDocumentUnreadable':
    case 'GpClinicalDocumentTookTooLong':
    case 'GpClinicalDocumentNotMadeSafe':
      return (
        <p className="notice error" role="alert">
          {content.message}
        </p>
      );
    default:
      return <ServiceUnavailable unavailable={content} />;
  }
}

/**
 * The HTML of a document's frame. The subgraph has already sanitised the document. The frame's `sandbox` and this policy are
 * a second line of defence.
 */
function toFrameDocument(html: string): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${framePolicy}"><title>Document</title><style>${frameStyle}</style><body>${html}</body></html>`;
}
