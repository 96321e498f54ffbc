import { schemaVersions } from '../versions.ts';
import type { Account } from '../world/Account.ts';
import type { Practice } from '../world/Practice.ts';
import type { RecordAccess } from '../world/RecordAccess.ts';
import type { Control } from './views.ts';

const requirementChoices = ['NotRequested', 'RequestedOptional', 'RequestedMandatory'];
const recordAccessSchemes = ['None', 'Legacy', 'CoreSummaryCareRecord', 'DetailedCodedCareRecord'];

/** The settings of a practice that can be changed. */
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
      group: 'Input requirements',
      label: toLabel(name),
      value,
      choices: requirementChoices,
    })),
  ];
}

/** The settings of an account that can be changed. */
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

/** Sets the value of a control. @returns an error message, or undefined when the value is valid. */
export function setControl(
  subject: object,
  controls: readonly Control[],
  path: string,
  value: unknown,
): string | undefined {
  const control = controls.find((one) => one.path === path);
  if (control === undefined) return 'Unknown setting.';
  if (typeof value !== typeof control.value) return `${control.label} must be a ${typeof control.value}.`;
  if (control.choices && !control.choices.includes(String(value)))
    return `${control.label} must be one of ${control.choices.join(', ')}.`;
  if (typeof value === 'number' && !(Number.isInteger(value) && value >= 0 && value <= 999))
    return `${control.label} must be a whole number from 0 to 999.`;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let parent = subject as Record<string, unknown>;
  for (const name of names) parent = parent[name] as Record<string, unknown>;
  parent[last] = value;
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

/** Converts `TestResults` to `Test results`. */
function toLabel(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
