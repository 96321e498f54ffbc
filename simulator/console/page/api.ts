import type { CallView, FaultView, WorldView } from '../views.ts';
import { byId } from './element.ts';

/** Fetches the current state of the world. */
export async function readWorld(): Promise<WorldView> {
  return (await (await fetch('/world')).json()) as WorldView;
}

/**
 * Sends a change and shows whether it was made.
 * @returns the new state of the world, or undefined when the change failed.
 */
export async function sendChange(change: object, successText: string): Promise<WorldView | undefined> {
  try {
    const response = await fetch('/changes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    if (response.ok) {
      showStatus(successText);
      return (await response.json()) as WorldView;
    }
    showStatus(await response.text());
  } catch {
    showStatus('The simulator does not respond. Check that it is running.');
  }
  return undefined;
}

/** Subscribes to calls, on arrival and on completion, and to changes of the planned faults. */
export function watchCalls(onCall: (call: CallView) => void, onFaults: (faults: readonly FaultView[]) => void): void {
  const source = new EventSource('/calls');
  source.addEventListener('message', (event: MessageEvent<string>) => onCall(JSON.parse(event.data) as CallView));
  source.addEventListener('faults', (event: MessageEvent<string>) =>
    onFaults(JSON.parse(event.data) as readonly FaultView[]),
  );
}

function showStatus(text: string): void {
  byId('status').textContent = text;
}
