import { ConcernedPractices } from '../domain/ConcernedPractices.ts';
import type { SafeNames } from './createSafeNames.ts';
import type { SafeFields } from './Log.ts';
import type { Metrics } from './Metrics.ts';

/** The facts about one request that may be logged. What a client or a token says goes in as it is, and comes out safe. */
export class RequestRecord {
  readonly id: string;
  /** The calls that were sent upstream. */
  calls: { readonly sent: number } = { sent: 0 };
  readonly metrics: Metrics;
  /** The practices to which calls were made or refused. */
  readonly practices = new ConcernedPractices();
  readonly #names: SafeNames;
  readonly #codes: string[] = [];
  #client: string | undefined;
  #subject: string | undefined;
  #sent: { readonly name: string | undefined; readonly document: string } | undefined;
  #operation: Pick<SafeFields, 'operation' | 'document'> | undefined;

  constructor(id: string, names: SafeNames, metrics: Metrics) {
    this.id = id;
    this.metrics = metrics;
    this.#names = names;
  }

  /** Adds the code of an error in the response. */
  addCode(code: string): void {
    this.#codes.push(code);
  }

  /** The codes of all errors in the response, in their order. */
  get codes(): readonly string[] {
    return this.#codes;
  }

  /** @param name undefined while it is not known, or when the operation has none */
  setOperation(name: string | undefined, document: string): void {
    this.#sent = { name, document };
    this.#operation = undefined;
  }

  setClient(name: string | undefined): void {
    this.#client = name;
  }

  setSubject(subject: string): void {
    this.#subject = subject;
  }

  /** The operation's name, or a keyed hash of its text. Empty when no operation was received. */
  get operation(): Pick<SafeFields, 'operation' | 'document'> {
    this.#operation ??= this.#sent ? this.#names.operation(this.#sent) : undefined;
    return this.#operation ?? {};
  }

  /** The client application and the person. */
  get sender(): Pick<SafeFields, 'client' | 'subject'> {
    return {
      ...(this.#client !== undefined && { client: this.#names.client(this.#client) }),
      ...(this.#subject !== undefined && { subject: this.#names.subject(this.#subject) }),
    };
  }
}
