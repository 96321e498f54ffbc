import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Home } from '../home/Home.tsx';
import { createClient } from './createClient.ts';
import { readToken } from './people.ts';
import { SignedOut } from './SignedOut.tsx';

type State = { readonly kind: 'coming' | 'failed' | 'over' } | { readonly kind: 'here'; readonly client: ApolloClient };

/** One person from signing in to signing out. It is made anew for the next, so that nothing is left of the last. */
export function Visit({ subject, onSignInAgain }: { readonly subject: string; onSignInAgain(): void }) {
  const [state, setState] = useState<State>({ kind: 'coming' });

  useEffect(() => {
    let isHere = true;
    let client: ApolloClient | undefined;
    const become = (next: State) => isHere && setState(next);
    readToken(subject).then(
      (token) => {
        client = createClient(token, () => become({ kind: 'over' }));
        become({ kind: 'here', client });
      },
      () => become({ kind: 'failed' }),
    );
    return () => {
      isHere = false;
      client?.stop();
    };
  }, [subject]);

  switch (state.kind) {
    case 'coming':
      return <main aria-busy="true" />;
    case 'here':
      return (
        <ApolloProvider client={state.client}>
          <Home />
        </ApolloProvider>
      );
    case 'failed':
    case 'over':
      return <SignedOut isOver={state.kind === 'over'} onSignIn={onSignInAgain} />;
  }
}
