import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './Random.ts';

export interface ShapeOptions {
  readonly schema: GraphQLSchema;
  /** The values of required arguments by name. A field with another required argument is not selected. */
  readonly values: Readonly<Record<string, string>>;
  /** What `_entities` may be asked for. */
  readonly representations: readonly object[];
}

/** An operation without its size. */
export interface Shape {
  readonly print: (aliases: number) => string;
  readonly variables: { readonly r?: readonly object[] };
  readonly operationName: string | undefined;
}

const maxPageLength = 500;
/** Lines that nest deeper than this exceed the limit of the depth. */
const maxNesting = 7;

/** Draws the shapes of operations: their fields, fragments, pages and references. */
export class OperationShapes {
  readonly #random: Random;
  readonly #options: ShapeOptions;

  constructor(random: Random, options: ShapeOptions) {
    this.#random = random;
    this.#options = options;
  }

  /** Draws the next operation, whose size its number of aliases decides. */
  draw(): Shape {
    const random = this.#random;
    const fragments = new Map<string, string>();
    const { representations } = this.#options;
    const root = random.pick(['user', 'user', 'practice', 'entities'] as const);
    const copies = 2 ** random.below(7);
    const types = this.#options.schema.getTypeMap();
    const within = (name: string) => this.#select(types[name] as GraphQLNamedType, 0, fragments);
    let fields: string;
    let variables: Shape['variables'] = {};
    if (root === 'user') fields = repeat(copies, (at) => `u${at}: gpOnlineUser { ...S }`);
    else if (root === 'practice')
      fields = repeat(
        Math.min(copies, 90),
        (at) => `p${at}: gpPractice(odsCode: ${this.#options.values['odsCode']}) { ...S }`,
      );
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
        ([name, leaf]) => `fragment L${name} on ${name} { ${repeat(aliases, (at) => `l${at.toString(36)}: ${leaf}`)} }`,
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
        parts.push(
          repeat(copies, (at) => `c${depth}${index}${at}: ${field.name}${this.#argumentsOf(field)} { ${selected} }`),
        );
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
      (field) => isCompositeType(getNamedType(field.type)) && this.#canCall(field),
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

function repeat(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(' ');
}

function typenameOf(representation: object): string {
  const entry = Object.entries(representation).find(([name]) => name === '__typename');
  return String(entry?.[1] ?? '');
}
