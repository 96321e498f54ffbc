import { schemaVersions } from '../versions.ts';
import type { Account } from '../world/Account.ts';
import type { Practice } from '../world/Practice.ts';
import type { RecordAccess } from '../world/RecordAccess.ts';
import type { Control } from './views.ts';

const requirementChoices = ['NotRequested', 'RequestedOptional', 'RequestedMandatory'];
const recordAccessSchemes = ['None', 'Legacy', 'CoreSummaryCareRecord', 'DetailedCodedCareRecord'];

/** What can be changed about a practice. */
export function practiceControls(practice: Practice): Control[] {
  const { live, version, services, record, inputRequirements, appointments } = practice;
  return [
    { path: 'live', group: 'Practice', label: 'Live', value: live },
    { path: 'version', group: 'Practice', label: 'Version', value: version, choices: schemaVersions },
    ...switchControls('services', 'Services', services),
    ...recordControls(record),
    ...Object.entries(appointments).map(([name, value]: [string, number | boolean]) => ({
      path: `appointments.${name}`,
      group: 'Appointments',
      label: toLabel(name),
      value,
    })),
    ...Object.entries(inputRequirements).map(([name, value]) => ({
      path: `inputRequirements.${name}`,
      group: 'What it asks for',
      label: toLabel(name),
      value,
      choices: requirementChoices,
    })),
  ];
}

/** What can be changed about an account. */
export function accountControls({ status, linkLevel, assigned, record }: Account): Control[] {
  return [
    {
      path: 'status',
      group: 'Account',
      label: 'Status',
      value: status,
      choices: ['Active', 'Inactive', 'NotRegistered', 'Archived'],
    },
    { path: 'linkLevel', group: 'Account', label: 'Level', value: linkLevel, choices: ['Linked', 'Restricted'] },
    ...switchControls('assigned', 'Granted', assigned),
    ...recordControls(record),
  ];
}

/** Puts a value where a control says; what is wrong with it, where something is. */
export function setControl(
  subject: object,
  controls: readonly Control[],
  path: string,
  value: unknown,
): string | undefined {
  const control = controls.find((one) => one.path === path);
  if (control === undefined) return 'There is no such setting.';
  if (typeof value !== typeof control.value) return `${control.label} cannot be that.`;
  if (control.choices && !control.choices.includes(String(value))) return `${control.label} is none of those.`;
  if (typeof value === 'number' && !(Number.isInteger(value) && value >= 0 && value <= 999))
    return `${control.label} is a whole number from 0 to 999.`;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let place = subject as Record<string, unknown>;
  for (const name of names) place = place[name] as Record<string, unknown>;
  place[last] = value;
  return undefined;
}

function recordControls({ RecordAccessScheme, ...sections }: RecordAccess): Control[] {
  return [
    {
      path: 'record.RecordAccessScheme',
      group: 'Record',
      label: 'Scheme',
      value: RecordAccessScheme,
      choices: recordAccessSchemes,
    },
    ...switchControls('record', 'Record', sections),
  ];
}

function switchControls(path: string, group: string, switches: object): Control[] {
  return Object.entries(switches).map(([name, value]: [string, boolean]) => ({
    path: `${path}.${name}`,
    group,
    label: toLabel(name.replace(/(Supported|Enabled)$/, '')),
    value,
  }));
}

/** `TestResults` as `Test results`. */
function toLabel(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
