import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** On a telephone the response stands below the editors, so a page that has run an operation scrolls to it. Renders nothing. */
export function ScrollToResponse() {
  const { isFetching } = useGraphiQL(pick('isFetching'));
  const wasFetching = useRef(false);

  useEffect(() => {
    if (wasFetching.current && !isFetching && matchMedia('(max-width: 48rem)').matches)
      document.querySelector('.graphiql-response')?.scrollIntoView();
    wasFetching.current = isFetching;
  }, [isFetching]);

  return null;
}
