import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createClientAsync, type Client } from 'soap';
import type { PeerSetup } from '../PeerSetup.ts';
import { namespace, type PeerLink } from '../readSetup.ts';
import { SessionProof, type HandshakeAnswer } from '../SessionProof.ts';

const wsdl = fileURLToPath(new URL('../../../src/emis/soap/wsdl/patient-services.wsdl', import.meta.url));

type Answer = [result: unknown, raw: string, header: { SessionSequence?: { Number: number; SessionHash: string } }];
type Method = (args: object, options: object, headers: object) => Promise<Answer>;

interface Session {
  readonly client: Client;
  readonly proof: SessionProof;
  readonly headers: Readonly<Record<string, string>>;
  last: Promise<unknown>;
}

/** Patient sessions over node-soap: one client for each session, since its SOAP headers belong to a client. */
export class SoapSessions {
  readonly #setup: PeerSetup;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #sessions = new Map<string, Promise<Session>>();
  readonly #endUserSessions = new Map<string, Promise<string>>();

  constructor(setup: PeerSetup) {
    this.#setup = setup;
  }

  /** Calls an operation for a patient. The calls of a session run one after another. */
  async call<Result>(link: PeerLink, operation: string, args: object): Promise<Result> {
    let opened = this.#sessions.get(link.patientRelationshipId);
    if (opened === undefined) this.#sessions.set(link.patientRelationshipId, (opened = this.#open(link)));
    const session = await opened;
    const called = session.last.then(() => this.#callInSession(session, operation, args));
    session.last = called.catch(() => undefined);
    return (await called) as Result;
  }

  async #callInSession({ client, proof, headers }: Session, operation: string, args: object): Promise<unknown> {
    const { number, hash } = proof.next(operation);
    client.clearSoapHeaders();
    client.addSoapHeader(
      `<SessionSequence xmlns="${namespace}"><Number>${number}</Number><SessionHash>${hash}</SessionHash></SessionSequence>`,
    );
    const [result, , { SessionSequence: sequence }] = await this.#send(client, operation, args, headers);
    proof.verify(Number(sequence?.Number), sequence?.SessionHash ?? '');
    return result;
  }

  #send(client: Client, operation: string, args: object, headers: object): Promise<Answer> {
    const method = (client as unknown as Record<string, Method>)[`${operation}Async`];
    if (method === undefined) throw new Error(`The WSDL has no ${operation}.`);
    return method.call(client, args, { httpAgent: this.#agent }, headers);
  }

  async #open(link: PeerLink): Promise<Session> {
    const { endpoint, application } = this.#setup;
    const client = await createClientAsync(wsdl, { endpoint });
    const common = { 'X-API-ApplicationId': application.applicationId, 'X-API-Version': '2.1.0.0' };
    let endUser = this.#endUserSessions.get(link.subject);
    if (endUser === undefined) {
      endUser = this.#send(client, 'CreateEndUserSession', {}, common).then(
        ([result]) => (result as { EndUserSessionId: string }).EndUserSessionId,
      );
      this.#endUserSessions.set(link.subject, endUser);
    }
    const headers = { ...common, 'X-API-EndUserSessionId': await endUser };
    const proof = new SessionProof();
    const begin = { PatientRelationshipId: link.patientRelationshipId, ClientPublicKey: proof.publicKey };
    const [theirs] = await this.#send(client, 'BeginPatientSession', begin, headers);
    const { HandshakeId } = theirs as HandshakeAnswer;
    const ClientValidationKey = await proof.answer(link, this.#setup, theirs as HandshakeAnswer);
    const [completed] = await this.#send(
      client,
      'CompletePatientSession',
      { HandshakeId, ClientValidationKey },
      headers,
    );
    const { SessionId } = completed as { SessionId: string };
    proof.start(SessionId);
    return { client, proof, headers: { ...headers, 'X-API-SessionId': SessionId }, last: Promise.resolve() };
  }
}
