import { useFocusOnMount } from '../ui/useFocusOnMount.ts';

/** Replaces the whole page when nobody is signed in. */
export function SignedOut({ wasSignedIn, onSignIn }: { readonly wasSignedIn: boolean; readonly onSignIn: () => void }) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {wasSignedIn ? 'You are signed out' : 'Sorry, we could not sign you in'}
      </h1>
      <p>{wasSignedIn ? 'Sign in again to continue.' : 'Try again later.'}</p>
      <button type="button" onClick={onSignIn}>
        Sign in again
      </button>
    </main>
  );
}
