import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { rules, type OnlineService } from '../availability/rules.ts';

/** @returns the service in `@requiresService` on a field or an entity, or undefined without the directive. */
export function requiredService(
  node: FieldDefinitionNode | ObjectTypeDefinitionNode | null | undefined,
): OnlineService | undefined {
  const directive = node?.directives?.find(({ name }) => name.value === 'requiresService');
  const value = directive?.arguments?.find(({ name }) => name.value === 'service')?.value;
  if (value?.kind !== Kind.ENUM) return undefined;
  if (!Object.hasOwn(rules, value.value)) throw new Error(`@requiresService: unknown service ${value.value}.`);
  return value.value as OnlineService;
}
