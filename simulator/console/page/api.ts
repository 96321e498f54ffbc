import type { CallView, FaultView, WorldView } from '../views.ts';
import { byId } from './element.ts';

/** The world as it is now. */
export async function readWorld(): Promise<WorldView> {
  return (await (await fetch('/world')).json()) as WorldView;
}

/** Asks for a change and says whether it is made; the world after it, or undefined where it was refused. */
export async function applyChange(wanted: object, done: string): Promise<WorldView | undefined> {
  try {
    const answer = await fetch('/changes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    if (answer.ok) {
      showStatus(done);
      return (await answer.json()) as WorldView;
    }
    showStatus(await answer.text());
  } catch {
    showStatus('The simulator does not answer. Is it still running?');
  }
  return undefined;
}

/** Tells of every call as it arrives and as it is answered, and of the faults that are left when some are used up. */
export function watchCalls(show: (call: CallView) => void, showFaults: (faults: readonly FaultView[]) => void): void {
  const source = new EventSource('/calls');
  source.addEventListener('message', (event: MessageEvent<string>) => show(JSON.parse(event.data) as CallView));
  source.addEventListener('faults', (event: MessageEvent<string>) =>
    showFaults(JSON.parse(event.data) as readonly FaultView[]),
  );
}

function showStatus(text: string): void {
  byId('told').textContent = text;
}
