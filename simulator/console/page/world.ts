import type { AccountView, Control, LetterView, PersonView, PracticeView, WorldView } from '../views.ts';
import { sendChange } from './api.ts';
import { clockForm } from './clock.ts';
import { collapsible } from './collapsible.ts';
import { controlForm } from './controls.ts';
import { byId, element } from './element.ts';
import { faultForm } from './faults.ts';
import { relationshipForm } from './relationship.ts';

/** Draws all settings of the world. The focused control keeps the focus. */
export function showWorld(world: WorldView): void {
  const focused = document.activeElement?.id;
  const isBulk = ({ subject }: PersonView) => /^person-\d+$/.test(subject);
  byId('world').replaceChildren(
    element('h2', {}, 'Practices'),
    ...world.practices.map(practiceSection),
    element('h2', {}, 'People'),
    ...world.people.filter((person) => !isBulk(person)).map(personSection),
    collapsible('bulk', ['Bulk patients with every service'], () =>
      element('div', {}, ...world.people.filter(isBulk).map(personSection)),
    ),
    element('h2', {}, 'Faults'),
    faultForm(world, redraw),
    element('h2', {}, 'Time'),
    clockForm(world, redraw),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function redraw(world: WorldView | undefined): void {
  if (world) showWorld(world);
}

function practiceSection({ odsCode, name, controls }: PracticeView): HTMLElement {
  return collapsible(odsCode, [element('strong', {}, name), ' ', ...practiceNotes(odsCode, controls)], () =>
    controlForm(odsCode, controls, (control, value) => {
      void sendChange(
        { kind: 'practice', odsCode, path: control.path, value },
        describeChange(name, control, value),
      ).then(redraw);
    }),
  );
}

function practiceNotes(odsCode: string, controls: readonly Control[]): HTMLElement[] {
  const value = (path: string) => controls.find((control) => control.path === path)?.value;
  const off = controls.filter(({ group, value }) => group === 'Services' && value === false);
  const names = off.map(({ label }) => label.toLowerCase()).join(', ');
  return [
    note(`${odsCode}, version ${String(value('version')).replace(/(\.0){2}$/, '')}`),
    ...(value('live') === false ? [note('not live', 'off')] : []),
    ...(off.length > 3 ? [note(`${off.length} services off`, 'off', names)] : []),
    ...(off.length > 0 && off.length <= 3 ? [note(`no ${names}`, 'off')] : []),
  ];
}

function personSection({ subject, name, about, accounts, letters }: PersonView): HTMLElement {
  return collapsible(`person ${subject}`, [element('strong', {}, name), ' ', note(about)], () =>
    element('div', {}, ...accounts.map(accountForm), ...letters.map(letterSection)),
  );
}

function accountForm({ relationshipId, title, controls }: AccountView): HTMLElement {
  const form = controlForm(relationshipId, controls, (control, value) => {
    const change = { kind: 'account', relationshipId, path: control.path, value };
    void sendChange(change, describeChange(title, control, value)).then(redraw);
  });
  form.append(relationshipForm(relationshipId, title, redraw));
  return element('section', {}, element('h3', {}, title), form);
}

function letterSection({ title, accountId, linkageKey }: LetterView): HTMLElement {
  return element(
    'section',
    {},
    element('h3', {}, title),
    element('p', {}, 'The practice has ended this access, and has printed a new letter:'),
    element(
      'dl',
      {},
      element('dt', {}, 'Account id'),
      element('dd', {}, element('code', {}, accountId)),
      element('dt', {}, 'Linkage key'),
      element('dd', {}, element('code', {}, linkageKey)),
    ),
  );
}

function note(text: string, kind = '', title?: string): HTMLElement {
  return element('span', { class: `note ${kind}`, title }, text);
}

function describeChange(subject: string, { group, label }: Control, value: Control['value']): string {
  const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
  return `${subject}: ${label.toLowerCase()} (${group.toLowerCase()}) set to ${text}.`;
}
