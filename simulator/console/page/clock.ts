import type { WorldView } from '../views.ts';
import { sendChange } from './api.ts';
import { element } from './element.ts';

const clockSteps = [
  { label: 'Forward 5 minutes', minutes: 5 },
  { label: 'Forward 20 minutes', minutes: 20 },
  { label: 'Forward 1 day', minutes: 60 * 24 },
  { label: 'Forward 1 week', minutes: 60 * 24 * 7 },
  { label: 'Reset to now', minutes: null },
] as const;

const timeText = element('p', {});
let offsetFromMachineMs = 0;
setInterval(showTime, 1_000);

/** The simulated time and the buttons that change it. */
export function clockForm({ now, offsetMs }: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  offsetFromMachineMs = Date.parse(now) - Date.now();
  showTime();
  const isMoved = Math.abs(offsetMs) > 5_000;
  const buttons = clockSteps.map(({ label, minutes }) => {
    const button = element('button', { type: 'button', id: `clock-${minutes}` }, label);
    button.addEventListener('click', () => {
      void sendChange({ kind: 'clock', minutes }, `Clock: ${label.toLowerCase()}.`).then(redraw);
    });
    return button;
  });
  const end = element('button', { type: 'button', id: 'end-sessions' }, 'End all sessions');
  end.addEventListener('click', () => {
    void sendChange({ kind: 'endSessions' }, 'All sessions ended. The next calls open new ones.').then(redraw);
  });
  return element(
    'div',
    { class: 'controls' },
    element(
      'fieldset',
      {},
      element('legend', {}, isMoved ? 'Simulated time (changed)' : 'Simulated time'),
      timeText,
      element('p', { class: 'buttons' }, ...buttons, end),
      element(
        'p',
        { class: 'hint' },
        'Sessions expire after 20 minutes without a call. Access tokens use the real time.',
      ),
    ),
  );
}

function showTime(): void {
  timeText.textContent = new Date(Date.now() + offsetFromMachineMs).toLocaleString('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
}
