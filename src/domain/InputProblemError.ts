/** An invalid argument. The message is shown to the client, so it must not quote input. */
export class InputProblemError extends Error {
  override readonly name = 'InputProblemError';
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}
