import { useEffect, useState } from 'react';

/** The titles of the patient page's views, by URL fragment. */
export const views = {
  appointments: 'Appointments',
  medicines: 'Medicines',
  record: 'Health record',
  messages: 'Messages',
  practices: 'Find a practice',
} as const;

export type View = keyof typeof views;

/** The view that the URL names, and whether the user has navigated since the page was loaded. */
export function useView(): { readonly view: View; readonly hasNavigated: boolean } {
  const [state, setState] = useState({ view: readView(), hasNavigated: false });
  useEffect(() => {
    const update = () => setState({ view: readView(), hasNavigated: true });
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return state;
}

function readView(): View {
  const name = location.hash.slice(1);
  return Object.hasOwn(views, name) ? (name as View) : 'appointments';
}
