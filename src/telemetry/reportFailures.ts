interface Exporter<Data> {
  export(data: Data, done: (result: { readonly code: number }) => void): void;
}

const succeeded = 0;

/** @returns true when an export succeeded */
export function isDelivered({ code }: { readonly code: number }): boolean {
  return code === succeeded;
}

/** Reports each export that fails. The exporter works as before. */
export function reportFailures<Data, Some extends Exporter<Data>>(exporter: Some, onFailure: () => void): Some {
  const send = exporter.export.bind(exporter);
  exporter.export = (data, done) =>
    send(data, (result) => {
      if (!isDelivered(result)) onFailure();
      done(result);
    });
  return exporter;
}
