import { useEffect } from 'react';

const appName = 'My GP practice';

/** Sets the title of the page: its parts, the most particular first, and the name of the app. */
export function useTitle(...parts: readonly string[]): void {
  const title = [...parts, appName].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
