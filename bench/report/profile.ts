/**
 * A profile of the subgraph, written by hand: it was taken with the sampling profiler of Node, under the load of the jobs. The
 * garbage collector also works on other threads, which a profile does not show.
 */
export const profile = `## What is left

A profile of the main thread of ours (RECORD_MEMORY=off for the records), after the steps that were worth their complexity. The shares were taken on a busy machine.

| Part                                                 | 5 × 3 × 300 | 5 × 3 × 10 | small |
| ---------------------------------------------------- | ----------: | ---------: | ----: |
| Scanning XML                                         |        18 % |       10 % |   2 % |
| Checking and building values of the contract         |        18 % |       10 % |   3 % |
| Mapping and sorting in the domain                    |         8 % |        5 % |   3 % |
| Garbage collection                                   |        20 % |       13 % |   8 % |
| graphql-js                                           |        14 % |       10 % |   4 % |
| Writing JSON, of which almost half counts its values |        10 % |        8 % |   1 % |
| Doors, demand control, gate, loaders and services    |         3 % |        8 % |  10 % |
| HTTP in both directions, Node, cryptography, sockets |         6 % |       23 % |  47 % |
| Other                                                |         3 % |       12 % |  22 % |

Long records cost what each character and each object costs: every character is looked at once, and every value exists three times (as in the contract, as in the domain, and as in the response). The objects of graphql-js have no prototype, which makes them slow to create, to count and to write. What is left to gain is in another design: reading into a tape, building only what is selected while everything is still checked, and writing JSON straight from it.
`;
