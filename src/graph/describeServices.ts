import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { toShortVersion } from '../domain/schemaVersion.ts';
import type { OnlineService } from '../domain/onlineService.ts';
import { requiredService } from './requiredService.ts';
import { reasonsOf, rules } from '../availability/rules.ts';

/** Adds to the description of everything with `@requiresService` when the service is not available. */
export function describeServices(document: DocumentNode): DocumentNode {
  return visit(document, { FieldDefinition: { leave: describe }, ObjectTypeDefinition: { leave: describe } });
}

function describe<T extends FieldDefinitionNode | ObjectTypeDefinitionNode>(node: T): T | undefined {
  const service = requiredService(node);
  if (!service) return undefined;
  const value = [node.description?.value, unavailableWhen(service)].filter(Boolean).join('\n\n');
  return { ...node, description: { kind: Kind.STRING, value, block: true } };
}

/** When a service is not available, as a sentence. */
export function unavailableWhen(service: OnlineService): string {
  const rule = rules[service];
  const since = rule.at === 'environment' ? '' : toShortVersion(rule.since);
  const phrases = {
    PRACTICE_NOT_LIVE: 'the practice is not live',
    NOT_IN_THIS_ENVIRONMENT: 'this environment does not have it, as a test environment does not',
    NEEDS_NEWER_VERSION: `the practice runs a version older than ${since}`,
    NOT_OFFERED: `the practice does not offer ${rule.words}`,
    RECORD_ACCESS_DISABLED: `the practice has switched off ${rule.words}, for everybody or for this person`,
    ACCOUNT_INACTIVE: "the person's account is inactive",
    ACCOUNT_RESTRICTED: "the person's account is restricted",
    NOT_GRANTED: `the practice has not granted ${rule.words} to this person`,
  };
  const reasons = reasonsOf(rule).map((reason) => phrases[reason]);
  const last = reasons.pop() ?? '';
  const sentence = `Unavailable when ${reasons.length > 0 ? `${reasons.join(', ')}, or ${last}` : last}.`;
  return rule.at === 'patient' && rule.mayRestricted ? `${sentence} A restricted account may use it.` : sentence;
}
