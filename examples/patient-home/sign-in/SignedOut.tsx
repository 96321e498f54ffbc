import { useFocusOnce } from '../home/useFocusOnce.ts';

/** Shown in the place of everything, when nobody is signed in any more. */
export function SignedOut({ isOver, onSignIn }: { readonly isOver: boolean; readonly onSignIn: () => void }) {
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {isOver ? 'You are signed out' : 'You could not be signed in'}
      </h1>
      <p>{isOver ? 'Sign in again to go on.' : 'Try again in a little while.'}</p>
      <button type="button" onClick={onSignIn}>
        Sign in again
      </button>
    </main>
  );
}
