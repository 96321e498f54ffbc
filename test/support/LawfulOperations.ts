import {
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DemandLimits } from '../../src/domain/DemandLimits.ts';
import { createCostEstimator, type CostEstimator } from '../../src/graph/createCostEstimator.ts';
import { createLeafCounter, type LeafCounter } from '../../src/graph/countLeaves.ts';
import { createObjectLeafCounter } from '../../src/graph/countObjectLeaves.ts';
import { limitDepth, limitRootFields, limits as requestLimits } from '../../src/http/limits.ts';
import { OperationShapes, type Shape, type ShapeOptions } from './OperationShapes.ts';
import { Random } from './Random.ts';

export interface LawfulOperation {
  readonly query: string;
  readonly variables: { readonly r?: readonly object[] };
  /** Set when the document has several operations. */
  readonly operationName?: string;
  /** The largest of its shares of the three ceilings: 1 is the ceiling. */
  readonly share: number;
}

interface Options extends ShapeOptions {
  readonly demand: DemandLimits;
}

/** The least share of a ceiling. */
const minShare = 0.95;
const maxAliases = 1_900;
const maxDraws = 400;

/** Draws operations that the limits allow and that come close to one of the three ceilings. The seed reproduces them. */
export class LawfulOperations {
  readonly #options: Options;
  readonly #shapes: OperationShapes;
  readonly #estimateCost: CostEstimator;
  readonly #countLeaves: LeafCounter;
  readonly #countObjectLeaves: LeafCounter;

  constructor(seed: number, options: Options) {
    this.#options = options;
    this.#shapes = new OperationShapes(new Random(seed), options);
    this.#estimateCost = createCostEstimator(options.schema);
    this.#countLeaves = createLeafCounter(options.schema);
    this.#countObjectLeaves = createObjectLeafCounter(options.schema);
  }

  /** Draws the next operation. Throws when none of many draws comes close to a ceiling. */
  next(): LawfulOperation {
    for (let draw = 0; draw < maxDraws; draw += 1) {
      const found = this.#fill(this.#shapes.draw());
      if (found) return found;
    }
    throw new Error('No operation comes close to a ceiling.');
  }

  /** @returns the operation with as many aliases as the ceilings allow, if that is close to one of them */
  #fill(shape: Shape): LawfulOperation | undefined {
    let [low, high] = [1, maxAliases];
    let best: LawfulOperation | undefined;
    while (low <= high) {
      const aliases = Math.floor((low + high) / 2);
      const operation = this.#measure(shape, aliases);
      if (operation) {
        best = operation;
        low = aliases + 1;
      } else high = aliases - 1;
    }
    return best && best.share >= minShare && this.#isValid(best.query) ? best : undefined;
  }

  #measure(shape: Shape, aliases: number): LawfulOperation | undefined {
    const query = shape.print(aliases);
    if (Buffer.byteLength(query) > requestLimits.bodyBytes * 0.9) return undefined;
    if (countTokens(query) > requestLimits.tokens) return undefined;
    const { definitions } = parse(query);
    const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
    if (!operation) return undefined;
    const fragments = new Map(
      definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((one) => [one.name.value, one]),
    );
    if (countSelections(operation.selectionSet, fragments) > requestLimits.recursiveSelections) return undefined;
    const { variables } = shape;
    const costed = { operation, fragment: (name: string) => fragments.get(name), variables };
    const { demand } = this.#options;
    const share = Math.max(
      this.#estimateCost(costed) / demand.maxOperationCost,
      this.#countLeaves(costed) / demand.maxResponseLeaves,
      this.#countObjectLeaves(costed) / demand.maxObjectLeaves,
    );
    const { operationName } = shape;
    return share > 1 ? undefined : { query, variables, share, ...(operationName !== undefined && { operationName }) };
  }

  #isValid(query: string): boolean {
    const rules = [limitDepth, limitRootFields];
    const document = parse(query);
    return (
      validate(this.#options.schema, document).length + validate(this.#options.schema, document, rules).length === 0
    );
  }
}

function countTokens(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** The selections of an operation with each fragment spelt out, as the server counts them. */
function countSelections(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let count = 0;
  for (const selection of selections) {
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    count += 1 + (part?.selectionSet ? countSelections(part.selectionSet, fragments) : 0);
  }
  return count;
}
