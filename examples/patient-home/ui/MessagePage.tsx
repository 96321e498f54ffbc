import type { ReactNode } from 'react';
import { useFocusOnMount } from './useFocusOnMount.ts';
import { useTitle } from './useTitle.ts';

interface Props {
  /** The heading and the title of the page. */
  readonly title: string;
  readonly isBusy?: boolean;
  /** The page has replaced another one, so that its heading takes the focus. */
  readonly isFocused?: boolean;
  readonly children?: ReactNode;
}

/** A whole page that says one thing instead of a patient's page. */
export function MessagePage({ title, isBusy = false, isFocused = false, children }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>(isFocused);
  useTitle(title);
  return (
    <main aria-busy={isBusy || undefined}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
