import { useEffect, useRef, type RefObject } from 'react';

/** Focuses an element when it is mounted, such as the heading of a view that the user has navigated to. */
export function useFocusOnMount<T extends HTMLElement>(isEnabled = true): RefObject<T | null> {
  const element = useRef<T>(null);
  const isEnabledOnMount = useRef(isEnabled);
  useEffect(() => {
    if (isEnabledOnMount.current) element.current?.focus();
  }, []);
  return element;
}
