import {
  defaultFieldResolver,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { DeadlineExceededError } from '../domain/DeadlineExceededError.ts';
import { demandLimitExceeded, type LimitError } from '../domain/LimitError.ts';
import type { RequestDeadline } from '../domain/RequestDeadline.ts';
import type { WorkQueue } from '../domain/WorkQueue.ts';
import { createItemLeafCounter } from './countLeaves.ts';
import type { LengthCheck } from './createLengthCheck.ts';
import type { Resolver } from './doors/Door.ts';

interface SliceOptions {
  readonly queue: WorkQueue;
  readonly currentDeadline: () => RequestDeadline | undefined;
  /** The leaves of a response. */
  readonly maxResponseLeaves: number;
  /** Checks the lists that are known before the first upstream call. Later ones are limited by the budget of calls. */
  readonly checkLength?: LengthCheck;
}

/** The work of one slice of a list, in leaves. */
const leavesPerSlice = 250;
/** The items of a list up to this length do not wait for a turn when they are loaded. */
const leavesOfShortList = 50;

/**
 * Completes long lists in slices. The library completes a list in one go, which would block the event loop for as long as
 * the list takes. Between slices other requests run. A list ends with an error when the deadline of its request has
 * expired, as after a disconnect, and when the response has more leaves than allowed.
 */
export function sliceLists(schema: GraphQLSchema, options: SliceOptions): void {
  const leavesOfRequest = new WeakMap<object, number>();
  const countItemLeaves = createItemLeafCounter();

  function slice(list: readonly unknown[], context: object, info: GraphQLResolveInfo): unknown {
    const deadline = options.currentDeadline();
    if (deadline?.calls.sent === 0) options.checkLength?.(list.length, context, info);
    const leavesPerItem = countItemLeaves(info);
    const leavesOfList = list.length * leavesPerItem;
    const leaves = (leavesOfRequest.get(context) ?? 0) + leavesOfList;
    leavesOfRequest.set(context, leaves);
    if (leaves > options.maxResponseLeaves) throw tooManyLeaves(options.maxResponseLeaves);
    const mayArriveAtOnce = leavesOfList > leavesOfShortList && !list.every(isSettled);
    if (!mayArriveAtOnce && options.queue.tryTake(leavesOfList)) return list;
    const checkDeadline = () => {
      if (deadline?.hasExpired) throw new DeadlineExceededError(info.fieldName);
    };
    const perSlice = Math.max(1, Math.floor(leavesPerSlice / leavesPerItem));
    let turn = Promise.resolve();
    return list.map((item, at) => {
      if (at % perSlice === 0) {
        const count = Math.min(perSlice, list.length - at);
        turn = options.queue.take(context, count * leavesPerItem).then(checkDeadline);
      }
      return new ItemInTurn(turn, item);
    });
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type))) continue;
      const resolve: Resolver = field.resolve ?? defaultFieldResolver;
      const sliced: Resolver = (parent, args, context, info) => {
        const list: unknown = resolve(parent, args, context, info);
        if (Array.isArray(list)) return slice(list, context, info);
        if (!isPromise(list)) return list;
        return list.then((loaded) => (Array.isArray(loaded) ? slice(loaded, context, info) : loaded));
      };
      field.resolve = sliced as typeof field.resolve & Resolver;
    }
  }
}

/** An item of a list, which waits for its turn. One that was loaded waits for it too. */
class ItemInTurn implements PromiseLike<unknown> {
  readonly #turn: Promise<void>;
  readonly #item: unknown;

  constructor(turn: Promise<void>, item: unknown) {
    this.#turn = turn;
    this.#item = item;
    // A failure is reported in its turn.
    if (isPromise(item)) item.catch(() => undefined);
  }

  // oxlint-disable-next-line unicorn/no-thenable -- one promise for each item, where a promise that is handed on needs two
  then<Done, Failed = never>(
    onDone: (item: unknown) => Done | PromiseLike<Done>,
    onFailed?: (error: unknown) => Failed | PromiseLike<Failed>,
  ): Promise<Done | Failed> {
    if (isPromise(this.#item)) return Promise.all([this.#item, this.#turn]).then(([item]) => onDone(item), onFailed);
    return this.#turn.then(() => onDone(this.#item), onFailed);
  }
}

function tooManyLeaves(limit: number): LimitError {
  return demandLimitExceeded(`The response has more than ${limit} values.`);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

const isSettled = (item: unknown): boolean => !isPromise(item);
