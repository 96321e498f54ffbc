import type { Letter } from '../../simulator/world/registration.ts';
import type { History, Outcome } from '../history/History.ts';
import { birthDateOf, canaryOf, newcomerOf, patientsOf, practiceOf, type Cast } from '../plan/cast.ts';
import { readActions, type OperationStep, type ReadAction } from '../plan/Plan.ts';
import { Directory } from './Directory.ts';
import type { GraphqlClient, Reply } from './GraphqlClient.ts';
import { inputOf, type Input } from './inputOf.ts';
import { directoryQuery, readQuery } from './queries.ts';
import { readRequestOf, type OperationRequest } from './readRequestOf.ts';
import { readOutcome, writeOutcome } from './toOutcome.ts';
import { writeQuery } from './writeQuery.ts';

interface PersonOptions {
  readonly subject: string;
  /** @returns a token that the issuer has signed with its newest key */
  newToken(): Promise<string>;
  readonly cast: Cast;
  readonly client: GraphqlClient;
  readonly history: History;
  /** The letter of the newcomer. */
  readonly letter: Letter | undefined;
  urlOf(replica: number): string;
}

export type PlannedOperation = OperationStep & { readonly id: number };

/** Someone who signs in, remembers what they have seen, and notes what they sent and received in the history. */
export class Person {
  readonly #options: PersonOptions;
  readonly #directory = new Directory();
  /** The inputs of named writes, by the number of their step. */
  readonly #inputs = new Map<number, Input>();

  constructor(options: PersonOptions) {
    this.#options = options;
  }

  /** Reads the ids of everything. @returns false when it failed */
  async learn(replica: number, step = 0): Promise<boolean> {
    const reply = await this.#send({ replica, id: step }, directoryQuery, {});
    if (reply.kind !== 'response' || reply.body.errors) return false;
    this.#directory.learn(reply.body.data?.['result'], newcomerOf(this.#options.cast));
    return true;
  }

  /** Carries out one step of the plan. */
  async perform(step: PlannedOperation): Promise<void> {
    const { action, person, patient, replica, repeats } = step;
    await this.#look(step);
    const request = this.#requestOf(step);
    this.#options.history.add({
      kind: 'begin',
      step: step.id,
      action,
      person,
      patient,
      replica,
      ...(repeats !== undefined && { repeats }),
      ...(request?.target !== undefined && { target: request.target }),
    });
    if (!request) return this.#end(step, { kind: 'skipped' });
    const reply = await this.#send(step, request.query, request.variables);
    const outcome = this.#outcomeOf(step, reply, request.target);
    this.#end(step, outcome, reply);
    // A registration that succeeded is what makes the newcomer know their patient. This is a request of its own.
    if (action === 'register' && outcome.kind === 'done') await this.learn(replica, step.id);
  }

  /** Reads the list from which a write selects, when the person has not seen it. */
  async #look(step: PlannedOperation): Promise<void> {
    const action = listsOfWrites[step.action];
    if (!action || this.#directory.hasSeen(action, step.patient)) return;
    const patient = this.#directory.find(step.patient);
    if (!patient) return;
    const reply = await this.#send({ ...step, id: listStep }, readQuery(action), { id: patient.id });
    if (reply.kind === 'response') this.#outcomeOf({ ...step, action }, reply);
  }

  #requestOf(step: PlannedOperation): OperationRequest | undefined {
    const { action } = step;
    if (isRead(action)) return readRequestOf({ ...step, action }, this.#directory, this.#options.cast);
    const made = this.#inputs.get(step.repeats ?? -1) ?? this.#inputOf(step);
    if (!made) return undefined;
    if (step.isNamed === true) this.#inputs.set(step.repeats ?? step.id, made);
    const key = step.isNamed === true ? { idempotencyKey: `key-${step.repeats ?? step.id}` } : {};
    return {
      query: writeQuery(this.#isWithDetails(step) ? 'registerWithDetails' : action),
      variables: { input: { ...made.input, ...(action !== 'unlink' && key) } },
      target: made.target,
    };
  }

  #isWithDetails({ action }: PlannedOperation): boolean {
    return action === 'register' && this.#options.cast.registersWith === 'details';
  }

  #inputOf(step: PlannedOperation): Input | undefined {
    const { cast, letter } = this.#options;
    if (!this.#isWithDetails(step)) return inputOf(step, this.#directory, letter);
    return detailsOf(cast, step.patient);
  }

  #outcomeOf({ action, patient }: PlannedOperation, reply: Reply, target?: string): Outcome {
    if (reply.kind === 'noResponse') return reply;
    if (!isRead(action)) return writeOutcome(reply.body);
    const { cast, subject: person } = this.#options;
    return readOutcome(action, reply.body, { patient, person, target, directory: this.#directory, cast });
  }

  async #send(
    { replica, id, patienceMs }: { replica: number; id: number; patienceMs?: number },
    query: string,
    variables: object,
  ): Promise<Reply> {
    const { client, newToken, urlOf, history, subject, cast } = this.#options;
    const token = await newToken();
    const reply = await client.send({ url: urlOf(replica), token, step: id, query, variables, patienceMs });
    if (reply.kind === 'noResponse') return reply;
    const canaries = patientsOf(cast)
      .map(canaryOf)
      .filter((canary) => reply.text.includes(canary));
    if (canaries.length > 0) history.add({ kind: 'seen', step: id, person: subject, canaries });
    return reply;
  }

  #end(step: PlannedOperation, outcome: Outcome, reply?: Reply): void {
    const status = reply?.kind === 'response' ? { status: reply.status } : {};
    this.#options.history.add({ kind: 'end', step: step.id, ...status, outcome });
  }
}

/** Calls that only prepare a step carry this number. */
const listStep = 0;
const listsOfWrites: Partial<Record<PlannedOperation['action'], 'appointments' | 'orders' | 'messages'>> = {
  cancel: 'appointments',
  cancelOrder: 'orders',
  markRead: 'messages',
  delete: 'messages',
  appointment: 'appointments',
  message: 'messages',
  prescription: 'orders',
};

function isRead(action: PlannedOperation['action']): action is ReadAction {
  return readActions.some((one) => one === action);
}

/** What a newcomer without a letter registers with. */
function detailsOf(cast: Cast, patient: number): Input {
  const firstName = canaryOf(patient);
  const input = {
    odsCode: practiceOf(cast, patient),
    firstName,
    surname: `${firstName}son`,
    dateOfBirth: birthDateOf(patient),
    sex: 'FEMALE',
    postcode: 'ZZ99 3VZ',
  };
  return { input, target: 'link' };
}
