import type { IncomingMessage } from 'node:http';
import { contractNamespace, type Operation } from './contract/contract.ts';
import { isGuid } from './contract/lexical.ts';
import type { XmlElement } from './contract/xml.ts';
import type { Emis } from './Emis.ts';
import { readEnvelope, type Envelope } from './http/envelope.ts';
import { readHeaders, type ApiHeaders } from './http/headers.ts';
import { readBody } from './http/readBody.ts';
import type { LedgerEntry } from './ledger.ts';
import { accountById, patientOf, practiceByCode } from './world/lookup.ts';

/** A call with a valid envelope: its operation, and the relationship and practice that it names, before any check. */
export interface ReceivedCall {
  readonly envelope: Envelope;
  readonly headers: ApiHeaders;
  readonly relationshipId: string | undefined;
  readonly odsCode: string | undefined;
  readonly practiceVersion: string | undefined;
}

/** Reads a call from the wire and records it in the ledger. Refuses an invalid envelope with -1400. */
export async function receiveCall(emis: Emis, request: IncomingMessage, entry: LedgerEntry): Promise<ReceivedCall> {
  const headers = readHeaders(request.headers);
  recordHeaders(entry, headers);
  const text = await readBody(request);
  const action = request.headers['soapaction'];
  const envelope = readEnvelope(text, typeof action === 'string' ? action : undefined, emis.contract);
  entry.operation = envelope.operation.name;
  if (envelope.sequence !== undefined) entry.number = envelope.sequence.number;
  const relationshipId = addressedRelationship(emis, envelope.operation, envelope.element, headers);
  const odsCode = addressedPractice(emis, envelope.element, relationshipId);
  if (relationshipId !== undefined) entry.relationshipId = relationshipId;
  if (odsCode !== undefined) entry.odsCode = odsCode;
  emis.ledger.notify(entry, 'arrived');
  const practiceVersion = practiceByCode(emis.world, odsCode ?? '')?.version;
  return { envelope, headers, relationshipId, odsCode, practiceVersion };
}

function recordHeaders(entry: LedgerEntry, { applicationId, version, endUserSessionId, sessionId }: ApiHeaders): void {
  if (applicationId !== undefined) entry.applicationId = applicationId;
  if (version !== undefined) entry.version = version;
  if (endUserSessionId !== undefined) entry.endUserSessionId = endUserSessionId;
  if (sessionId !== undefined) entry.sessionId = sessionId;
}

function addressedRelationship(
  emis: Emis,
  { name, needs }: Operation,
  element: XmlElement,
  headers: ApiHeaders,
): string | undefined {
  if (needs === 'patientSession') return emis.sessions.findPatientSession(headers.sessionId ?? '')?.relationshipId;
  if (name === 'BeginPatientSession') {
    const relationshipId = childText(element, 'PatientRelationshipId');
    return isGuid(relationshipId) ? relationshipId : undefined;
  }
  if (name === 'CompletePatientSession')
    return emis.sessions.findHandshake(childText(element, 'HandshakeId'))?.relationshipId;
  return undefined;
}

function addressedPractice(
  { world }: Emis,
  element: XmlElement,
  relationshipId: string | undefined,
): string | undefined {
  const account = accountById(world, relationshipId ?? '');
  if (account !== undefined) return patientOf(world, account)?.odsCode;
  return practiceByCode(world, childText(element, 'NationalPracticeCode'))?.odsCode;
}

function childText(element: XmlElement, childName: string): string {
  return element.children.find(({ uri, name }) => uri === contractNamespace && name === childName)?.text.trim() ?? '';
}
