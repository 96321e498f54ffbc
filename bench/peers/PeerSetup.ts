/** One upstream call of a job: the operation, and the content of its request element. */
export interface PeerCall {
  readonly operation: string;
  readonly content: string;
}

/** What a peer reads at its start, from the file that BENCH_SETUP names. */
export interface PeerSetup {
  readonly endpoint: string;
  /** The endpoint without sessions, for a peer that cannot have any. */
  readonly openEndpoint: string;
  readonly application: { readonly applicationId: string; readonly clientKey: string; readonly serverKey: string };
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  readonly linksFile: string;
  /** The calls for each patient that carry what the job asks for. */
  readonly calls: readonly PeerCall[];
  /** The name of the world, see worlds.ts. */
  readonly world: string;
  readonly patientsPerPerson: number;
}
