import { MessagePage } from '../ui/MessagePage.tsx';

/** Replaces the whole page when nobody is signed in. */
export function SignedOut({ wasSignedIn, onSignIn }: { readonly wasSignedIn: boolean; readonly onSignIn: () => void }) {
  return (
    <MessagePage
      key={String(wasSignedIn)}
      title={wasSignedIn ? 'You are signed out' : 'Sorry, we could not sign you in'}
      isFocused
    >
      <p>{wasSignedIn ? 'Sign in again to continue.' : 'Try again later.'}</p>
      <button type="button" onClick={onSignIn}>
        Sign in again
      </button>
    </MessagePage>
  );
}
