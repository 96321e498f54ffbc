import { useEffect, useRef, type ReactNode } from 'react';

export interface Outcome {
  /** What was to be changed, so that the message is not read as one about something else. */
  readonly about: string;
  readonly tone: 'success' | 'error' | 'unknown';
  readonly message: ReactNode;
}

/**
 * The outcome of a change. The element is always rendered, so that screen readers announce its text, and it takes the
 * focus, so that keyboard users continue from there.
 */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome | undefined }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) element.current?.focus();
  }, [outcome]);
  return (
    <div role="status" tabIndex={-1} ref={element} className={outcome ? `notice ${outcome.tone}` : 'notice-empty'}>
      {outcome && (
        <>
          <p className="about">{outcome.about}</p>
          <div>{outcome.message}</div>
        </>
      )}
    </div>
  );
}
