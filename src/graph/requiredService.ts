import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { OnlineService } from '../domain/onlineService.ts';
import { rules } from '../availability/rules.ts';

/** The service that a field or an entity hangs on by `@requiresService`; undefined: none. */
export function requiredService(
  node: FieldDefinitionNode | ObjectTypeDefinitionNode | null | undefined,
): OnlineService | undefined {
  const directive = node?.directives?.find(({ name }) => name.value === 'requiresService');
  const value = directive?.arguments?.find(({ name }) => name.value === 'service')?.value;
  if (value?.kind !== Kind.ENUM) return undefined;
  if (!Object.hasOwn(rules, value.value)) throw new Error(`@requiresService names no service: ${value.value}.`);
  return value.value as OnlineService;
}
