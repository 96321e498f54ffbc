/**
 * A message of the GraphQL library about a request, without what the client wrote as values: the library quotes a whole
 * input for one field that is missing, a linkage key included, and errors end up in other people's logs. `reason` is
 * the message of the error beneath, where there is one.
 */
export function withoutValues(message: string, reason: string | undefined): string {
  const [, variable] = /^(Variable "\$\w+") got invalid value /.exec(message) ?? [];
  if (variable === undefined) return plain(message);
  const because = reason !== undefined && message.endsWith(`; ${reason}`) ? reason : undefined;
  const quoted = because === undefined ? '' : message.slice(0, -`; ${because}`.length);
  const [, path] = / at "([\w.[\]]+)"$/.exec(quoted) ?? [];
  const place = path === undefined ? '' : ` at "${path}"`;
  return `${variable} got an invalid value${place}.${because === undefined ? '' : ` ${plain(because)}`}`;
}

function plain(text: string): string {
  return text
    .replace(/(, found [A-Z]\w*|Unexpected [A-Z]\w*) "[\s\S]*"/, '$1')
    .replace(/^(Expected value of type "[^"]*"), found [\s\S]*/, '$1.')
    .replace(/( cannot represent [\w\s-]*value): [\s\S]*/, '$1.')
    .replace(/^(.*)Value "[\s\S]*" does not exist in ("\w+" enum)[\s\S]*/, '$1The value does not exist in $2.');
}
