import { useId, type ReactNode } from 'react';

/** A section of the record with its heading. */
export function SectionFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="record-section">
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
