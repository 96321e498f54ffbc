/** The time limit of a request in the simulation: shorter than by default, so that runs are shorter. */
export const requestTimeoutMs = 12_000;
