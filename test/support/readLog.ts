export type LogLine = Record<string, unknown>;

/** @returns a function that parses the lines of a log, and adds the line of each request to a list of its own */
export function writeTo(lists: { readonly requests: LogLine[]; readonly others: LogLine[] }): (text: string) => void {
  return (text) => {
    const line = JSON.parse(text) as LogLine;
    (line['msg'] === 'A request ended.' ? lists.requests : lists.others).push(line);
  };
}
