interface Exporter<Data> {
  export(data: Data, done: (result: { readonly code: number }) => void): void;
}

/** The code of an export that succeeded. */
export const succeeded = 0;

/** Reports each export that fails. The exporter works as before. */
export function reportFailures<Data, Some extends Exporter<Data>>(exporter: Some, onFailure: () => void): Some {
  const send = exporter.export.bind(exporter);
  exporter.export = (data, done) =>
    send(data, (result) => {
      if (result.code !== succeeded) onFailure();
      done(result);
    });
  return exporter;
}
