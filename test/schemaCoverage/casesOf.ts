import { getOperationAST, getVariableValues, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { casesInRequest } from './casesInRequest.ts';
import { casesInResponse, type ResponseBody } from './casesInResponse.ts';
import { createFieldCollector } from './createFieldCollector.ts';

export interface RequestBody {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

const documents = new Map<string, DocumentNode>();

/** The cases, as `schemaCases` names them, that an operation and its response meet. None if it was not executed. */
export function casesOf(schema: GraphQLSchema, request: RequestBody, response: ResponseBody): ReadonlySet<string> {
  if (!response.data) return new Set();
  const document = documents.get(request.query) ?? parse(request.query, { noLocation: true });
  documents.set(request.query, document);
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return new Set();
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const collectFields = createFieldCollector(schema, fragments, coerced);
  return new Set([
    ...casesInRequest(schema, operation, fragments.values(), coerced),
    ...casesInResponse(schema, operation, collectFields, response),
  ]);
}
