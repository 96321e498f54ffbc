import { setImmediate as nextTurn } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { OperationName } from '../generated/contract.ts';
import type { Answer, AnswerFault } from './Answer.ts';
import { AnswerBuilder } from './AnswerBuilder.ts';
import type { ElementMarks } from './AnswerBuilder.ts';
import { AnswerCompiler, envelopeNamespace } from './compileAnswerDecoder.ts';
import type { Contract } from './Contract.ts';
import type { ObjectDecoder } from './Decoder.ts';
import { isReservedName } from './isReservedName.ts';
import { UnreadableAnswerError } from './UnreadableAnswerError.ts';

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

const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
const maxAttributes = 256;
const sliceBytes = 64 * 1024;
/** How long the event loop may stand still for one answer. */
const maxTurnMs = 5;

function elementMarks(tag: SaxesTagNS): ElementMarks | undefined {
  let nil: string | undefined;
  let mustUnderstand: string | undefined;
  let hasAttributes = false;
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (attribute === undefined) continue;
    hasAttributes = true;
    if (attribute.local === 'nil' && attribute.uri === instanceNamespace) nil = attribute.value;
    if (attribute.local === 'mustUnderstand' && attribute.uri === envelopeNamespace) mustUnderstand = attribute.value;
  }
  return hasAttributes ? { nil, mustUnderstand } : undefined;
}

function createParser(builder: AnswerBuilder): SaxesParser<{ xmlns: true }> {
  // An answer that calls itself XML 1.1 is read by the rules of 1.0, as the fifth edition of XML 1.0 asks.
  const parser = new SaxesParser({ xmlns: true, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let attributes = 0;
  parser.on('error', () => {
    throw new UnreadableAnswerError('NOT_WELL_FORMED');
  });
  parser.on('doctype', () => {
    throw new UnreadableAnswerError('DTD');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) throw new UnreadableAnswerError('NOT_UTF8');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', ({ local }) => {
    if (isReservedName(local)) throw new UnreadableAnswerError('RESERVED_NAME');
    attributes += 1;
    if (attributes > maxAttributes) throw new UnreadableAnswerError('TOO_LARGE');
  });
  parser.on('opentag', (tag) => {
    builder.open(tag.uri, tag.local, elementMarks(tag));
  });
  parser.on('closetag', () => {
    builder.close();
  });
  parser.on('text', (text) => {
    builder.text(text);
  });
  parser.on('cdata', (text) => {
    builder.text(text);
  });
  return parser;
}

async function* slices(body: AsyncIterable<Uint8Array> | Uint8Array): AsyncGenerator<Uint8Array> {
  for await (const chunk of body instanceof Uint8Array ? [body] : body) {
    for (let at = 0; at < chunk.length; at += sliceBytes) yield chunk.subarray(at, at + sliceBytes);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new UnreadableAnswerError('NOT_UTF8');
  }
}

function finish(decoder: TextDecoder, parser: SaxesParser<{ xmlns: true }>): void {
  try {
    decoder.decode();
    parser.close();
  } catch {
    throw new UnreadableAnswerError('TRUNCATED');
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
      const parser = createParser(builder);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      let bytes = 0;
      let turnBegan = performance.now();
      for await (const slice of slices(body)) {
        bytes += slice.length;
        if (bytes > maxBytes) throw new UnreadableAnswerError('TOO_LARGE');
        parser.write(decode(decoder, slice));
        if (performance.now() - turnBegan > maxTurnMs) {
          await nextTurn();
          turnBegan = performance.now();
        }
      }
      finish(decoder, parser);
      return toAnswer<O>(builder.end() as Document);
    },
  };
}
