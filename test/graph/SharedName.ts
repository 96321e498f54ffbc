/** A way in which another subgraph of the same supergraph may use names that this subgraph has or is likely to want. */
export interface SharedName {
  /** What the other subgraph has: the first column of the table in docs/federation.md. */
  readonly theirs: string;
  readonly sdl: string;
  /** The error codes of both compositions, each once. Absent when the subgraphs compose. */
  readonly refusedWith?: readonly string[];
  /** What the other team can do: the last column of the table. */
  readonly advice: string;
  /** The other subgraph after that, for a refused one. It composes. */
  readonly instead?: string;
}
