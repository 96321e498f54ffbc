/** Shown during the first load. */
export function Loading({ name }: { readonly name: string }) {
  return (
    <p className="loading" aria-busy="true">
      Loading {name}…
    </p>
  );
}
