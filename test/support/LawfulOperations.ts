import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { DemandLimits } from '../../src/domain/DemandLimits.ts';
import { createCostEstimator, type CostEstimator } from '../../src/graph/createCostEstimator.ts';
import { createLeafCounter, type LeafCounter } from '../../src/graph/createLeafCounter.ts';
import { limitDepth, limitRootFields, limits as requestLimits } from '../../src/http/limits.ts';
import { Random } from './Random.ts';

export interface LawfulOperation {
  readonly query: string;
  readonly variables: { readonly r?: readonly object[] };
  /** Set when the document has several operations. */
  readonly operationName?: string;
  /** The larger one of its shares of the two ceilings: 1 is the ceiling. */
  readonly share: number;
}

interface Options {
  readonly schema: GraphQLSchema;
  readonly demand: DemandLimits;
  /** The values of required arguments by name. A field with another required argument is not selected. */
  readonly values: Readonly<Record<string, string>>;
  /** What `_entities` may be asked for. */
  readonly representations: readonly object[];
}

/** The least share of a ceiling. */
const minShare = 0.95;
const maxPageLength = 500;
const maxAliases = 1_900;
const maxDraws = 400;
/** Lines that nest deeper than this exceed the limit of the depth. */
const maxNesting = 7;

/** Draws operations that the limits allow and that come close to one of the two ceilings. The seed reproduces them. */
export class LawfulOperations {
  readonly #options: Options;
  readonly #random: Random;
  readonly #estimateCost: CostEstimator;
  readonly #countLeaves: LeafCounter;

  constructor(seed: number, options: Options) {
    this.#options = options;
    this.#random = new Random(seed);
    this.#estimateCost = createCostEstimator(options.schema);
    this.#countLeaves = createLeafCounter(options.schema);
  }

  /** Draws the next operation. Throws when none of many draws comes close to a ceiling. */
  next(): LawfulOperation {
    for (let draw = 0; draw < maxDraws; draw += 1) {
      const found = this.#fill(this.#drawShape());
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
    const { variables } = shape;
    const costed = { operation, fragment: (name: string) => fragments.get(name), variables };
    const cost = this.#estimateCost(costed) / this.#options.demand.maxOperationCost;
    const leaves = this.#countLeaves(costed) / this.#options.demand.maxResponseLeaves;
    const share = Math.max(cost, leaves);
    const { operationName } = shape;
    return share > 1 ? undefined : { query, variables, share, ...(operationName !== undefined && { operationName }) };
  }

  #isValid(query: string): boolean {
    const rules = [limitDepth, limitRootFields];
    const document = parse(query);
    return validate(this.#options.schema, document).length + validate(this.#options.schema, document, rules).length === 0;
  }

  #drawShape(): Shape {
    const random = this.#random;
    const fragments = new Map<string, string>();
    const { representations } = this.#options;
    const root = random.pick(['user', 'user', 'practice', 'entities'] as const);
    const copies = 2 ** random.below(7);
    const types = this.#options.schema.getTypeMap();
    const within = (name: string) => this.#select(types[name] as GraphQLNamedType, 0, fragments);
    let fields: string;
    let variables: LawfulOperation['variables'] = {};
    if (root === 'user') fields = repeat(copies, (at) => `u${at}: gpOnlineUser { ...S }`);
    else if (root === 'practice')
      fields = repeat(Math.min(copies, 90), (at) => `p${at}: gpPractice(odsCode: ${this.#options.values['odsCode']}) { ...S }`);
    else {
      const known = random.pick(representations);
      variables = { r: Array.from({ length: 1 + random.below(100) }, () => known) };
      fields = '_entities(representations: $r) { ...S }';
    }
    const type =
      root === 'user' ? 'GpOnlineUser' : root === 'practice' ? 'Practice' : typenameOf(variables.r?.[0] ?? {});
    const selection = within(type);
    const operationName = random.maybe(4) ? 'Chosen' : undefined;
    const head = variables.r ? `query ${operationName ?? 'Q'}($r: [_Any!]!)` : `query ${operationName ?? 'Q'}`;
    const others = operationName === undefined ? '' : ' query Other { __typename } query Another { __typename }';
    const print = (aliases: number) => {
      const leaves = [...fragments].map(
        ([name, leaf]) =>
          `fragment L${name} on ${name} { ${repeat(aliases, (at) => `l${at.toString(36)}: ${leaf}`)} }`,
      );
      return `${head} { ${fields} } fragment S on ${type} { ${selection} } ${leaves.join(' ')}${others}`;
    };
    return { print, variables, operationName };
  }

  /** Selects the leaves of a type, in a fragment of its own, and some of its fields with fields of their own. */
  #select(type: GraphQLNamedType, depth: number, fragments: Map<string, string>): string {
    if (isAbstractType(type)) {
      const members = this.#options.schema.getPossibleTypes(type).filter((one) => !isProblem(one));
      const [member] = this.#random.shuffle(members);
      return member ? `... on ${member.name} { ${this.#select(member, depth, fragments)} }` : '__typename';
    }
    if (!isObjectType(type)) return '__typename';
    const parts = ['__typename'];
    const leaf = this.#leafOf(type);
    if (leaf !== undefined && (depth > 1 || this.#random.maybe())) {
      fragments.set(type.name, fragments.get(type.name) ?? leaf);
      parts.push(`...L${type.name}`);
    }
    if (depth < maxNesting) {
      const below = this.#random.shuffle(this.#compositeFields(type)).slice(0, 1 + this.#random.below(2));
      const copies = this.#random.maybe(3) ? 1 + this.#random.below(4) : 1;
      for (const [index, field] of below.entries()) {
        const selected = this.#select(getNamedType(field.type), depth + 1, fragments);
        parts.push(repeat(copies, (at) => `c${depth}${index}${at}: ${field.name}${this.#argumentsOf(field)} { ${selected} }`));
      }
    }
    return parts.join(' ');
  }

  #leafOf(type: GraphQLObjectType): string | undefined {
    const leaves = Object.values(type.getFields()).filter(
      (field) => !isCompositeType(getNamedType(field.type)) && this.#canCall(field),
    );
    return leaves.length > 0 ? this.#random.pick(leaves).name : undefined;
  }

  #compositeFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter(
      (field) =>
        (isCompositeType(getNamedType(field.type)) || isInterfaceType(getNamedType(field.type))) && this.#canCall(field),
    );
  }

  #canCall({ args }: GraphQLField<unknown, unknown>): boolean {
    return args.every((one) => !isRequiredArgument(one) || one.name in this.#options.values);
  }

  #argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap(({ name }) => {
      if (name === 'first') return [`first: ${1 + this.#random.below(maxPageLength)}`];
      return name in this.#options.values ? [`${name}: ${this.#options.values[name]}`] : [];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }
}

/** Members that say why there is no data have few fields. */
function isProblem(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'GpServiceProblem');
}

interface Shape {
  readonly print: (aliases: number) => string;
  readonly variables: LawfulOperation['variables'];
  readonly operationName: string | undefined;
}

function repeat(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(' ');
}

function typenameOf(representation: object): string {
  return '__typename' in representation ? String(representation.__typename) : '';
}

function countTokens(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
