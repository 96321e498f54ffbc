import { useEffect, useState } from 'react';
import { views, type View } from './views.ts';

/** The view that the address names, and whether a person has turned to it since the page was loaded. */
export function useView(): { readonly view: View; readonly hasTurned: boolean } {
  const [state, setState] = useState({ view: viewOfAddress(), hasTurned: false });
  useEffect(() => {
    const turn = () => setState({ view: viewOfAddress(), hasTurned: true });
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  return state;
}

function viewOfAddress(): View {
  const name = location.hash.slice(1);
  return Object.hasOwn(views, name) ? (name as View) : 'appointments';
}
