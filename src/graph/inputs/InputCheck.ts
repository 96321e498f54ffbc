/** An argument's path and its problem. The problem is undefined when the argument is valid. */
export type InputCheck = readonly [argument: string, problem: string | undefined];
