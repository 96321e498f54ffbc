import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Home } from '../home/Home.tsx';
import { MessagePage } from '../ui/MessagePage.tsx';
import { createClient } from './createClient.ts';
import { fetchToken } from './people.ts';
import { SignedOut } from './SignedOut.tsx';

type State =
  | { readonly kind: 'signingIn' | 'failed' | 'signedOut' }
  | { readonly kind: 'signedIn'; readonly client: ApolloClient };

/** One person's session. The next person gets a new one, so that nothing is left of the last. */
export function Session({ subject, onSignInAgain }: { readonly subject: string; onSignInAgain(): void }) {
  const [state, setState] = useState<State>({ kind: 'signingIn' });

  useEffect(() => {
    let isMounted = true;
    let client: ApolloClient | undefined;
    const update = (next: State) => isMounted && setState(next);
    fetchToken(subject).then(
      (token) => {
        client = createClient(token, () => update({ kind: 'signedOut' }));
        update({ kind: 'signedIn', client });
      },
      () => update({ kind: 'failed' }),
    );
    return () => {
      isMounted = false;
      client?.stop();
    };
  }, [subject]);

  switch (state.kind) {
    case 'signingIn':
      return <MessagePage title="Signing in" isBusy />;
    case 'signedIn':
      return (
        <ApolloProvider client={state.client}>
          <Home />
        </ApolloProvider>
      );
    case 'failed':
    case 'signedOut':
      return <SignedOut wasSignedIn={state.kind === 'signedOut'} onSignIn={onSignInAgain} />;
  }
}
