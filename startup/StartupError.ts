/** The problems that prevent a program from starting. Each problem is one sentence for the operator, without values of secrets. */
export class StartupError extends Error {
  override readonly name: string = 'StartupError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
