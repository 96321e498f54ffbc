import { useEffect, useRef, type RefObject } from 'react';

/** For an element that takes the focus when it appears, such as the heading of a view that a person has turned to. */
export function useFocusOnce<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (wanted.current) element.current?.focus();
  }, []);
  return element;
}
