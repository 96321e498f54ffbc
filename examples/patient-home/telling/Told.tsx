import { useEffect, useRef, type ReactNode } from 'react';

export interface Outcome {
  readonly tone: 'done' | 'problem' | 'unknown';
  readonly words: ReactNode;
}

/** Where outcomes are told: always there, so that they are read out, and focused, so that a person goes on from there. */
export function Told({ outcome }: { readonly outcome: Outcome | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) place.current?.focus();
  }, [outcome]);
  return (
    <div role="status" tabIndex={-1} ref={place} className={outcome ? `told ${outcome.tone}` : 'told-nothing'}>
      {outcome?.words}
    </div>
  );
}
