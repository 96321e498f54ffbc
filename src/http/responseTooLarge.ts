import { extensionsOf } from './errorCodes.ts';

/** @returns a response in place of one that is too large. `data` is null and not absent, because the operation was executed. */
export function responseTooLarge(maxBytes: number): string {
  const message =
    `The response is larger than ${maxBytes} bytes. Request fewer entries or fields at once. ` +
    'Mutations of this request may have been carried out.';
  return JSON.stringify({ errors: [{ message, extensions: extensionsOf('RESPONSE_TOO_LARGE') }], data: null });
}
