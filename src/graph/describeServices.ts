import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { reasonsOf, rules, type OnlineService } from '../availability/rules.ts';
import { toShortVersion } from '../domain/schemaVersion.ts';
import { enGB } from '../texts/enGB.ts';
import { requiredService } from './requiredService.ts';

/** Adds to the description of every element with `@requiresService` when the service is unavailable. */
export function describeServices(document: DocumentNode): DocumentNode {
  return visit(document, { FieldDefinition: { leave: describe }, ObjectTypeDefinition: { leave: describe } });
}

function describe<T extends FieldDefinitionNode | ObjectTypeDefinitionNode>(node: T): T | undefined {
  const service = requiredService(node);
  if (!service) return undefined;
  const value = [node.description?.value, unavailableWhen(service)].filter(Boolean).join('\n\n');
  return { ...node, description: { kind: Kind.STRING, value, block: true } };
}

/** @returns one sentence that lists the conditions under which a service is unavailable. */
export function unavailableWhen(service: OnlineService): string {
  const rule = rules[service];
  const label = enGB.services[service];
  const since = rule.at === 'environment' ? '' : toShortVersion(rule.since);
  const phrases = {
    PRACTICE_NOT_LIVE: 'the practice is not live',
    NOT_IN_THIS_ENVIRONMENT: `the environment does not offer it${rule.at === 'environment' ? ' (test environments do not)' : ''}`,
    NEEDS_NEWER_VERSION: `the practice runs a version older than ${since}`,
    NOT_OFFERED: `the practice does not offer ${label}`,
    RECORD_ACCESS_DISABLED: `the practice has switched off ${label}, for everyone or for this user`,
    ACCESS_ENDED: "the user's access to the patient has ended",
    ACCOUNT_INACTIVE: "the user's account is inactive",
    ACCOUNT_RESTRICTED:
      rule.at === 'patient' && rule.allowsRestrictedAccount === 'dependsOnUpstream'
        ? "the user's account is restricted and the practice's system does not open it to such accounts"
        : "the user's account is restricted",
    NOT_GRANTED: `the practice has not granted ${label} to this user`,
  };
  const reasons = reasonsOf(rule).map((reason) => phrases[reason]);
  const last = reasons.pop() ?? '';
  return `Unavailable when ${reasons.length > 0 ? `${reasons.join(', ')}, or ${last}` : last}.`;
}
