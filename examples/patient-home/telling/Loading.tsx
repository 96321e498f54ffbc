/** While something is read for the first time. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="loading" aria-busy="true">
      Reading {what} …
    </p>
  );
}
