import type { Federation } from '../../gateway/startFederation.ts';

const all = [
  ['hive', 'guild'],
  ['apollo', 'apollo'],
  ['grafbase', 'its own'],
] as const;

type Gateway = (typeof all)[number];

/** The gateways that run on this platform, each with its composition. */
export const gateways: readonly Gateway[] = all.filter(
  // The npm package contains the binary for this platform only.
  ([program]) => program !== 'grafbase' || `${process.platform} ${process.arch}` === 'linux x64',
);

/** Starts a gateway for the subgraphs and returns its GraphQL URL. */
export async function startComposed(
  federation: Federation,
  program: Gateway[0],
  composition: Gateway[1],
): Promise<string> {
  return federation.startGateway(program, composition === 'its own' ? '' : await federation.compose(composition));
}
