import type { WorldView } from '../views.ts';
import { applyChange } from './api.ts';
import { element } from './element.ts';

const clockSteps = [
  { label: '5 minutes on', minutes: 5 },
  { label: '20 minutes on', minutes: 20 },
  { label: 'A day on', minutes: 60 * 24 },
  { label: 'A week on', minutes: 60 * 24 * 7 },
  { label: 'Back to now', minutes: null },
] as const;

const timeText = element('p', {});
let offsetFromMachineMs = 0;
setInterval(showTime, 1_000);

function showTime(): void {
  timeText.textContent = new Date(Date.now() + offsetFromMachineMs).toLocaleString('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
}

/** The time of the world, and what moves it. Sessions last for 20 minutes. */
export function clockForm({ now, offsetMs }: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  offsetFromMachineMs = Date.parse(now) - Date.now();
  showTime();
  const isMoved = Math.abs(offsetMs) > 5_000;
  const buttons = clockSteps.map(({ label, minutes }) => {
    const button = element('button', { type: 'button', id: `clock-${minutes}` }, label);
    button.addEventListener('click', () => {
      void applyChange({ kind: 'clock', minutes }, `The clock: ${label.toLowerCase()}.`).then(redraw);
    });
    return button;
  });
  const end = element('button', { type: 'button', id: 'end-sessions' }, 'End all sessions');
  end.addEventListener('click', () => {
    void applyChange({ kind: 'endSessions' }, 'All sessions are ended; the next calls open new ones.').then(redraw);
  });
  return element(
    'div',
    { class: 'controls' },
    element(
      'fieldset',
      {},
      element('legend', {}, isMoved ? 'The time there has been moved' : 'The time there'),
      timeText,
      element('p', { class: 'buttons' }, ...buttons, end),
      element('p', { class: 'hint' }, 'Sessions end after 20 minutes without a call. Tokens do not follow this clock.'),
    ),
  );
}
