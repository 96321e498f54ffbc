import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Makes Ctrl-Enter run the operation wherever the focus is, also after the menu of operations, a tab or the menu of people
 * was used. A key that is held down, or pressed while the operation runs, does not send it again. Renders nothing.
 */
export function RunShortcut() {
  const { isFetching } = useGraphiQL(pick('isFetching'));
  const { run } = useGraphiQLActions();

  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      // In an open menu, Enter chooses its entry.
      if (!isShortcut || (event.target instanceof Element && event.target.closest('[role="menu"]'))) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat && !isFetching) run();
    }
    // Before the button or the editor that has the focus.
    document.addEventListener('keydown', handleKey, { capture: true });
    return () => document.removeEventListener('keydown', handleKey, { capture: true });
  }, [isFetching, run]);

  return null;
}
