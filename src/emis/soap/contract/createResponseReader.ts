import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { UnreadableXmlError } from '../../xml/UnreadableXmlError.ts';
import { XmlScanner } from '../../xml/XmlScanner.ts';
import type { OperationName } from '../generated/contract.ts';
import type { Contract } from './Contract.ts';
import type { ObjectDecoder } from './Decoder.ts';
import { DecoderCompiler } from './DecoderCompiler.ts';
import { ReadTurns, type ReadTurn } from './ReadTurns.ts';
import { ResponseBuilder } from './ResponseBuilder.ts';
import type { SoapResponse } from './SoapResponse.ts';
import { UnreadableResponseError } from './UnreadableResponseError.ts';

export interface ResponseReader {
  /**
   * Reads the response to one call from its bytes in UTF-8. Yields to the event loop while it reads a long response.
   * Throws `UnreadableResponseError`, and any error of the body itself.
   * @param owner whose response it is: owners of long responses take turns
   */
  read<O extends OperationName>(
    operation: O,
    body: AsyncIterable<Uint8Array> | Uint8Array,
    owner?: string,
  ): Promise<SoapResponse<O>>;
}

export interface ResponseReaderOptions {
  /** The limit of a response after decompression. */
  readonly maxResponseBytes?: number;
  /** The limit of nested elements, the Envelope included. */
  readonly maxDepth?: number;
  /** Called with the name of an enum when a response has a value that the contract does not list. */
  readonly onUnknownEnum?: (typeName: string) => void;
}

const carriageReturn = 13;
const lineFeed = 10;
const byteOrderMark = 0xefbbbf;
const decodedBytesAtOnce = 64 * 1024;
const normalisedBytesAtOnce = 256 * 1024;
/** About 0.5 ms of reading. */
const scannedCharactersAtOnce = 64 * 1024;

/** Creates a reader. Compiles the types of the contract into decoders, once. */
export function createResponseReader(contract: Contract, options: ResponseReaderOptions = {}): ResponseReader {
  const { maxResponseBytes = 20 * 1024 * 1024, maxDepth = 128, onUnknownEnum = () => {} } = options;
  const compiler = new DecoderCompiler(contract, onUnknownEnum);
  const documents = new Map<string, ObjectDecoder>(
    Object.values(contract.operations).map((operation) => [operation.name, compiler.document(operation)]),
  );
  const turns = new ReadTurns();
  return {
    async read<O extends OperationName>(operation: O, body: AsyncIterable<Uint8Array> | Uint8Array, owner?: string) {
      const document = documents.get(operation);
      if (document === undefined) throw new Error(`The contract has no operation ${operation}`);
      const builder = new ResponseBuilder(document, maxDepth);
      const bytes = await readBytes(body, maxResponseBytes);
      const turn = turns.begin(owner);
      try {
        if (!isUtf8(bytes)) throw new UnreadableResponseError('NOT_UTF8');
        const hasMark = bytes.length >= 3 && bytes.readUIntBE(0, 3) === byteOrderMark;
        const text = await decode(await normaliseLineEnds(hasMark ? bytes.subarray(3) : bytes, turn), turn);
        await scan(text, hasMark, builder, turn);
        return toSoapResponse<O>(builder.end() as Document);
      } finally {
        turn.end();
      }
    },
  };
}

async function readBytes(body: AsyncIterable<Uint8Array> | Uint8Array, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const add = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > maxBytes) throw new UnreadableResponseError('TOO_LARGE');
    chunks.push(chunk);
  };
  if (body instanceof Uint8Array) add(body);
  else for await (const chunk of body) add(chunk);
  return Buffer.concat(chunks, length);
}

/** Replaces all line ends by line feeds, as XML 1.0 requires before parsing. Changes the bytes in place. */
async function normaliseLineEnds(bytes: Buffer, turn: ReadTurn): Promise<Buffer> {
  let to = bytes.indexOf(carriageReturn);
  if (to === -1) return bytes;
  for (let from = to; from < bytes.length;) {
    const stop = Math.min(bytes.length, from + normalisedBytesAtOnce);
    for (; from < stop; from += 1) {
      const byte = bytes[from] ?? 0;
      if (byte === carriageReturn && bytes[from + 1] === lineFeed) continue;
      bytes[to] = byte === carriageReturn ? lineFeed : byte;
      to += 1;
    }
    await turn.mayEnd();
  }
  return bytes.subarray(0, to);
}

async function decode(bytes: Buffer, turn: ReadTurn): Promise<string> {
  const decoder = new StringDecoder('utf8');
  const pieces: string[] = [];
  // In pieces, because V8 stores a long string from one call outside its heap, where access is several times as slow.
  for (let at = 0; at < bytes.length; at += decodedBytesAtOnce) {
    pieces.push(decoder.write(bytes.subarray(at, at + decodedBytesAtOnce)));
    await turn.mayEnd();
  }
  return pieces.join('');
}

async function scan(text: string, hasMark: boolean, builder: ResponseBuilder, turn: ReadTurn): Promise<void> {
  try {
    const scanner = new XmlScanner(text, builder, hasMark);
    while (!scanner.read(scannedCharactersAtOnce)) await turn.mayEnd();
  } catch (error) {
    throw error instanceof UnreadableXmlError ? new UnreadableResponseError(error.reason) : error;
  }
}

/** The value that the decoder of `DecoderCompiler.document` builds. */
interface Document {
  readonly Envelope: {
    readonly Header?: { readonly SessionSequence?: { readonly Number: number; readonly SessionHash: string } };
    readonly Body: {
      readonly response?: unknown;
      readonly fault?: {
        readonly faultcode?: string;
        readonly detail?: { readonly ApiFault?: { InternalResponseCode?: number; ErrorReference?: string } };
      };
    };
  };
}

function toSoapResponse<O extends OperationName>({ Envelope: { Header, Body } }: Document): SoapResponse<O> {
  const header = Header?.SessionSequence;
  const sequence = header && { sequence: { number: header.Number, sessionHash: header.SessionHash } };
  if (Body.fault !== undefined) {
    const { faultcode: faultCode = '', detail } = Body.fault;
    const { InternalResponseCode: code, ErrorReference: errorReference } = detail?.ApiFault ?? {};
    return { ...sequence, kind: 'fault', fault: { faultCode, code, errorReference } };
  }
  if (Body.response === undefined) throw new UnreadableResponseError('NO_RESPONSE', 'Envelope/Body');
  return { ...sequence, kind: 'response', response: Body.response } as SoapResponse<O>;
}
