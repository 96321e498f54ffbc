/** What somebody asks for cannot be had as it is asked for. The message is for them, and quotes nothing. */
export class InputProblemError extends Error {
  override readonly name = 'InputProblemError';
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}
