import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
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

/**
 * Completes long lists in slices. The library completes a list in one go, which would block the event loop for as long as
 * the list takes. Between slices other requests run. A list ends with an error when the deadline of its request has
 * expired, as after a disconnect, and when the response has more leaves than allowed.
 *
 * Values that are loaded wait for a turn once they are there: many fields may wait for one call, and would all be completed
 * when it returns.
 */
export function sliceLists(schema: GraphQLSchema, options: SliceOptions): void {
  const leavesOfRequest = new WeakMap<object, number>();
  const countItemLeaves = createItemLeafCounter();

  function checkDeadline({ fieldName }: GraphQLResolveInfo): void {
    if (options.currentDeadline()?.hasExpired) throw new DeadlineExceededError(fieldName);
  }

  /** @returns the value, now or in a later turn of the event loop. */
  function inTurn(value: unknown, leaves: number, context: object, info: GraphQLResolveInfo): unknown {
    if (value === null || value === undefined || options.queue.tryTake(leaves)) return value;
    return options.queue.take(context, leaves).then(() => {
      checkDeadline(info);
      return value;
    });
  }

  function slice(list: readonly unknown[], context: object, info: GraphQLResolveInfo): unknown {
    if (options.currentDeadline()?.calls.sent === 0) options.checkLength?.(list.length, context, info);
    const leavesPerItem = countItemLeaves(info);
    const leavesOfList = list.length * leavesPerItem;
    const leaves = (leavesOfRequest.get(context) ?? 0) + leavesOfList;
    leavesOfRequest.set(context, leaves);
    if (leaves > options.maxResponseLeaves) throw tooManyLeaves(options.maxResponseLeaves);
    if (list.some(isPromise)) return list.map((item) => loadedInTurn(item, leavesPerItem, context, info));
    if (options.queue.tryTake(leavesOfList)) return list;
    const perSlice = Math.max(1, Math.floor(leavesPerSlice / leavesPerItem));
    let turn = Promise.resolve();
    return list.map((item, at) => {
      if (at % perSlice === 0) {
        const count = Math.min(perSlice, list.length - at);
        turn = options.queue.take(context, count * leavesPerItem).then(() => checkDeadline(info));
      }
      return new ItemInTurn(turn, item);
    });
  }

  function loadedInTurn(item: unknown, leaves: number, context: object, info: GraphQLResolveInfo): unknown {
    if (!isPromise(item)) return inTurn(item, leaves, context, info);
    const loaded = item.then((value) => inTurn(value, leaves, context, info));
    // The library does not await the items after one that fails the whole list.
    loaded.catch(() => undefined);
    return loaded;
  }

  function completeInTurns(resolved: unknown, isList: boolean, context: object, info: GraphQLResolveInfo): unknown {
    if (isList && Array.isArray(resolved)) return slice(resolved, context, info);
    if (!isPromise(resolved)) return resolved;
    return resolved.then((value) =>
      isList && Array.isArray(value)
        ? slice(value, context, info)
        : inTurn(value, countItemLeaves(info), context, info),
    );
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    // The outcome of a write is reported, also after the deadline of reads.
    const isMutation = type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      const isList = isListType(getNullableType(field.type));
      if (isMutation || !(isList || mayBeLoaded(field))) continue;
      const resolve: Resolver = field.resolve ?? defaultFieldResolver;
      const inTurns: Resolver = (parent, args, context, info) =>
        completeInTurns(resolve(parent, args, context, info), isList, context, info);
      field.resolve = inTurns as typeof field.resolve & Resolver;
    }
  }
}

/** @returns false for the properties of an object, of which a response may have many. */
function mayBeLoaded({ type, resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve !== undefined || !isLeafType(getNamedType(type));
}

/** An item of a list, which waits for its turn: one promise for each item, where a promise that is handed on needs two. */
class ItemInTurn implements PromiseLike<unknown> {
  readonly #turn: Promise<void>;
  readonly #item: unknown;

  constructor(turn: Promise<void>, item: unknown) {
    this.#turn = turn;
    this.#item = item;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- see above
  then<Done, Failed = never>(
    onDone: (item: unknown) => Done | PromiseLike<Done>,
    onFailed?: (error: unknown) => Failed | PromiseLike<Failed>,
  ): Promise<Done | Failed> {
    return this.#turn.then(() => onDone(this.#item), onFailed);
  }
}

function tooManyLeaves(limit: number): LimitError {
  return demandLimitExceeded(`The response has more than ${limit} values.`);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
