/**
 * Removes the client's values from a message of the GraphQL library. For one missing field the library quotes the whole
 * input, linkage keys included, and errors end up in other systems' logs. `reason` is the message of the underlying
 * error, if any.
 */
export function redactValues(message: string, reason: string | undefined): string {
  // The library's message names an option of the server, which clients do not have.
  if (message.startsWith('GraphQL introspection is not allowed')) return 'Introspection is not available.';
  const [, variable] = /^(Variable "\$\w+") got invalid value /.exec(message) ?? [];
  if (variable === undefined) return plain(message);
  const cause = reason !== undefined && message.endsWith(`; ${reason}`) ? reason : undefined;
  const quoted = cause === undefined ? '' : message.slice(0, -`; ${cause}`.length);
  const [, path] = / at "([\w.[\]]+)"$/.exec(quoted) ?? [];
  const position = path === undefined ? '' : ` at "${path}"`;
  return `${variable} got an invalid value${position}.${cause === undefined ? '' : ` ${plain(cause)}`}`;
}

function plain(text: string): string {
  return text
    .replace(/(, found [A-Z]\w*|Unexpected [A-Z]\w*) "[\s\S]*"/, '$1')
    .replace(/^(Expected value of type "[^"]*"), found [\s\S]*/, '$1.')
    .replace(/^(Argument "\w+" has) invalid value [\s\S]*/, '$1 an invalid value.')
    .replace(/( cannot represent [\w\s-]*value): [\s\S]*/, '$1.')
    .replace(/^(.*)Value "[\s\S]*" does not exist in ("\w+" enum)[\s\S]*/, '$1The value does not exist in $2.');
}
