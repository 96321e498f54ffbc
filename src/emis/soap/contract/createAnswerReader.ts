import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OperationName } from '../generated/contract.ts';
import type { Answer, AnswerFault } from './Answer.ts';
import { AnswerBuilder } from './AnswerBuilder.ts';
import { AnswerCompiler } from './AnswerCompiler.ts';
import type { Contract } from './Contract.ts';
import type { ObjectDecoder } from './Decoder.ts';
import { UnreadableAnswerError } from '../../xml/UnreadableAnswerError.ts';
import { XmlScanner } from '../../xml/XmlScanner.ts';

export interface AnswerReader {
  /**
   * Reads the answer to one call, from its bytes in UTF-8. Lets the event loop turn while it reads a long answer.
   * Throws `UnreadableAnswerError` if the answer is not one, and whatever the body itself throws.
   */
  read<O extends OperationName>(operation: O, body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Answer<O>>;
}

export interface AnswerReaderOptions {
  /** The longest answer that is read, in bytes after decompression. */
  readonly maxBytes?: number;
  /** The deepest nesting that is read, the Envelope included. */
  readonly maxDepth?: number;
  /** Called with the name of an enum of which an answer has a value that the contract does not list. */
  readonly onUnknownEnum?: (typeName: string) => void;
}

const carriageReturn = 13;
const lineFeed = 10;
const byteOrderMark = 0xefbbbf;
const pieceBytes = 64 * 1024;
/** About 1 ms of reading. */
const charactersAtOnce = 128 * 1024;
/** How long the event loop may stand still for one answer. */
const maxTurnMs = 5;

async function readBytes(body: AsyncIterable<Uint8Array> | Uint8Array, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > maxBytes) throw new UnreadableAnswerError('TOO_LARGE');
    chunks.push(chunk);
  };
  if (body instanceof Uint8Array) take(body);
  else for await (const chunk of body) take(chunk);
  return Buffer.concat(chunks, length);
}

/** Makes a line feed of every line end, as XML asks before anything else, in the bytes themselves. */
function unifyLineEnds(bytes: Buffer): Buffer {
  let to = bytes.indexOf(carriageReturn);
  if (to === -1) return bytes;
  for (let from = to; from < bytes.length; from += 1) {
    const byte = bytes[from] ?? 0;
    if (byte === carriageReturn && bytes[from + 1] === lineFeed) continue;
    bytes[to] = byte === carriageReturn ? lineFeed : byte;
    to += 1;
  }
  return bytes.subarray(0, to);
}

function decode(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new UnreadableAnswerError('NOT_UTF8');
  const decoder = new StringDecoder('utf8');
  const hasMark = bytes.length >= 3 && bytes.readUIntBE(0, 3) === byteOrderMark;
  const pieces: string[] = [];
  // In pieces, because a long string in one piece lies outside the heap, where looking at it takes several times as long.
  for (let at = hasMark ? 3 : 0; at < bytes.length; at += pieceBytes)
    pieces.push(decoder.write(bytes.subarray(at, at + pieceBytes)));
  return pieces.join('');
}

async function scan(text: string, builder: AnswerBuilder): Promise<void> {
  const scanner = new XmlScanner(text, builder);
  let turnBegan = performance.now();
  while (!scanner.read(charactersAtOnce)) {
    if (performance.now() - turnBegan < maxTurnMs) continue;
    await nextTurn();
    turnBegan = performance.now();
  }
}

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

function toAnswer<O extends OperationName>({ Envelope: { Header, Body } }: Document): Answer<O> {
  const header = Header?.SessionSequence;
  const sequence = header && { sequence: { number: header.Number, sessionHash: header.SessionHash } };
  if (Body.fault !== undefined) {
    const { faultcode = '', detail } = Body.fault;
    const fault: AnswerFault = {
      faultCode: faultcode,
      code: detail?.ApiFault?.InternalResponseCode,
      errorReference: detail?.ApiFault?.ErrorReference,
    };
    return { ...sequence, kind: 'fault', fault };
  }
  if (Body.response === undefined) throw new UnreadableAnswerError('NO_ANSWER', 'Envelope/Body');
  return { ...sequence, kind: 'response', response: Body.response } as Answer<O>;
}

/** Compiles the contract's types into decoders, once at start. */
export function createAnswerReader(contract: Contract, options: AnswerReaderOptions = {}): AnswerReader {
  const { maxBytes = 20 * 1024 * 1024, maxDepth = 128, onUnknownEnum = () => {} } = options;
  const compiler = new AnswerCompiler(contract, onUnknownEnum);
  const documents = new Map<string, ObjectDecoder>(
    Object.values(contract.operations).map((operation) => [operation.name, compiler.document(operation)]),
  );
  return {
    async read<O extends OperationName>(operation: O, body: AsyncIterable<Uint8Array> | Uint8Array) {
      const document = documents.get(operation);
      if (document === undefined) throw new Error(`The contract has no operation ${operation}`);
      const builder = new AnswerBuilder(document, maxDepth);
      await scan(decode(unifyLineEnds(await readBytes(body, maxBytes))), builder);
      return toAnswer<O>(builder.end() as Document);
    },
  };
}
