import { createECDH, createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';

/**
 * A small client that is written from the model alone. It shares no code with the simulator or the real client, so that
 * the same mistake cannot be on both sides.
 */

export const contractNamespace = 'urn:emis-model:patient-services:2';
const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

export interface Target {
  endpoint: string;
  applicationId: string;
  clientKey: string;
  serverKey: string;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  code: number | undefined;
  number: number | undefined;
  hash: string | undefined;
}

export interface RawRequest {
  method?: string;
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
}

/** Sends a request unchanged. Rejects when no complete response arrives. */
export function sendRaw(target: Target, raw: RawRequest): Promise<Reply> {
  const url = new URL(target.endpoint);
  const headers = Object.fromEntries(
    Object.entries(raw.headers ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: url.hostname,
        port: url.port,
        path: raw.path ?? url.pathname,
        method: raw.method ?? 'POST',
        headers,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const body = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
          const code = /<InternalResponseCode>(-?\d+)</.exec(body)?.[1];
          const sequence = /<SessionSequence[^>]*><Number>(\d+)<\/Number><SessionHash>([^<]*)</.exec(body);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            code: code === undefined ? undefined : Number(code),
            number: sequence?.[1] === undefined ? undefined : Number(sequence[1]),
            hash: sequence?.[2],
          });
        });
      },
    );
    request.on('error', reject);
    request.end(raw.body);
  });
}

export function envelope(operation: string, content = '', header = ''): string {
  return `<?xml version="1.0"?><s:Envelope xmlns:s="${soapNamespace}" xmlns:t="${contractNamespace}"><s:Header>${header}</s:Header><s:Body><t:${operation}>${content}</t:${operation}></s:Body></s:Envelope>`;
}

/** Writes values such as `{ SlotId: 1 }` as elements of the contract's namespace. */
export function elements(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `<t:${name}>${String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t:${name}>`)
    .join('');
}

interface CallOptions {
  version?: string;
  endUserSessionId?: string;
  sessionId?: string;
  /** Headers to replace. Undefined omits a header. */
  headers?: Record<string, string | undefined>;
  header?: string;
  content?: string;
}

export function headersOf(
  target: Target,
  operation: string,
  options: CallOptions = {},
): Record<string, string | undefined> {
  return {
    'Content-Type': 'text/xml; charset=utf-8',
    SOAPAction: `"${contractNamespace}/${operation}"`,
    'X-API-ApplicationId': target.applicationId,
    'X-API-Version': options.version ?? '2.1.0.0',
    'X-API-EndUserSessionId': options.endUserSessionId,
    'X-API-SessionId': options.sessionId,
    ...options.headers,
  };
}

export function call(target: Target, operation: string, options: CallOptions = {}): Promise<Reply> {
  const body = envelope(operation, options.content, options.header);
  return sendRaw(target, { headers: headersOf(target, operation, options), body });
}

export function valueOf(reply: Reply, name: string): string {
  const found = new RegExp(`<${name}>([^<]*)<`).exec(reply.body)?.[1];
  if (found === undefined) throw new Error(`no ${name} in ${reply.status} ${reply.body.slice(0, 400)}`);
  return found;
}

export async function openEndUserSession(target: Target): Promise<string> {
  return valueOf(await call(target, 'CreateEndUserSession'), 'EndUserSessionId');
}

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const u32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};

interface Secrets {
  sessionKey: Buffer;
  transcript: Buffer;
}

export function deriveSecrets(input: {
  clientPrivateKey: Buffer;
  serverPublicKey: Buffer;
  relationshipId: string;
  relationshipKey: string;
  salt: Buffer;
  iterations: number;
}): Secrets {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(input.clientPrivateKey);
  const z = ecdh.computeSecret(input.serverPublicKey);
  const password = Buffer.concat([z, Buffer.from(input.relationshipKey)]);
  return {
    sessionKey: pbkdf2Sync(password, input.salt, input.iterations, 32, 'sha256'),
    transcript: sha256(
      input.relationshipId.toLowerCase(),
      ecdh.getPublicKey(),
      input.serverPublicKey,
      input.salt,
      u32(input.iterations),
    ),
  };
}

export function proof(side: 'server' | 'client', key: string, { sessionKey, transcript }: Secrets): string {
  return createHmac('sha256', key).update(side).update(sessionKey).update(transcript).digest('base64');
}

export interface Relationship {
  patientRelationshipId: string;
  patientRelationshipKey: string;
}

interface StartedHandshake {
  reply: Reply;
  handshakeId: string;
  secrets: Secrets;
  proof: string;
  isServerProofValid: boolean;
}

export async function beginHandshake(
  target: Target,
  endUserSessionId: string,
  relationship: Relationship,
  version = '2.1.0.0',
): Promise<StartedHandshake> {
  const ecdh = createECDH('prime256v1');
  const publicKey = ecdh.generateKeys('base64');
  const content = elements({ PatientRelationshipId: relationship.patientRelationshipId, ClientPublicKey: publicKey });
  const reply = await call(target, 'BeginPatientSession', { endUserSessionId, content, version });
  const secrets = deriveSecrets({
    clientPrivateKey: ecdh.getPrivateKey(),
    serverPublicKey: Buffer.from(valueOf(reply, 'ServerPublicKey'), 'base64'),
    relationshipId: relationship.patientRelationshipId,
    relationshipKey: relationship.patientRelationshipKey,
    salt: Buffer.from(valueOf(reply, 'Salt'), 'base64'),
    iterations: Number(valueOf(reply, 'Iterations')),
  });
  return {
    reply,
    handshakeId: valueOf(reply, 'HandshakeId'),
    secrets,
    proof: proof('client', target.clientKey, secrets),
    isServerProofValid: valueOf(reply, 'ServerValidationKey') === proof('server', target.serverKey, secrets),
  };
}

/** A patient session that numbers and hashes its calls as the model defines. */
export class RawSession {
  readonly target: Target;
  readonly endUserSessionId: string;
  readonly sessionId: string;
  readonly version: string;
  readonly sessionKey: Buffer;
  hash: Buffer;
  number = 0;

  constructor(target: Target, endUserSessionId: string, sessionId: string, sessionKey: Buffer, version: string) {
    this.target = target;
    this.endUserSessionId = endUserSessionId;
    this.sessionId = sessionId;
    this.sessionKey = sessionKey;
    this.version = version;
    this.hash = sha256(sessionKey, sessionId.toLowerCase());
  }

  /** Creates the header block of the next call and advances the sequence. */
  next(operation: string): string {
    this.number += 1;
    this.hash = sha256(this.sessionKey, this.hash, u32(this.number), operation);
    return this.block(this.number, this.hash.toString('base64'));
  }

  block(number: number | string, hash: string): string {
    return `<t:SessionSequence><t:Number>${number}</t:Number><t:SessionHash>${hash}</t:SessionHash></t:SessionSequence>`;
  }

  /** The hash that the response to the last call must have. */
  get expectedHash(): string {
    return sha256(this.sessionKey, this.hash, 'answer').toString('base64');
  }

  call(
    operation: string,
    values: Record<string, string | number | boolean> = {},
    options: CallOptions = {},
  ): Promise<Reply> {
    const { endUserSessionId, sessionId, version } = this;
    return call(this.target, operation, {
      endUserSessionId,
      sessionId,
      version,
      content: elements(values),
      header: this.next(operation),
      ...options,
    });
  }
}

export async function openPatientSession(
  target: Target,
  relationship: Relationship,
  { version = '2.1.0.0', endUserSessionId }: { version?: string; endUserSessionId?: string } = {},
): Promise<RawSession> {
  const endUser = endUserSessionId ?? (await openEndUserSession(target));
  const handshake = await beginHandshake(target, endUser, relationship, version);
  if (!handshake.isServerProofValid) throw new Error('the server proof is wrong');
  const content = elements({ HandshakeId: handshake.handshakeId, ClientValidationKey: handshake.proof });
  const reply = await call(target, 'CompletePatientSession', { endUserSessionId: endUser, content, version });
  return new RawSession(target, endUser, valueOf(reply, 'SessionId'), handshake.secrets.sessionKey, version);
}
