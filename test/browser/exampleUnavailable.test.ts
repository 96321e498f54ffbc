import { expect, test } from 'vitest';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

const callPractice = (name: string, number: string) => `Call ${name} on ${number}.`;

test.each([
  [
    'PRACTICE_NOT_LIVE',
    'not-live',
    'appointments',
    1,
    'Hawthorn Practice does not use online services at the moment.',
    'You do not need to do anything. If you need this sooner, contact Hawthorn Practice.',
  ],
  [
    'NEEDS_NEWER_VERSION',
    'version-1-8',
    'messages',
    1,
    'Messaging the practice is not available yet. Foxglove Surgery needs a newer version of its system.',
    'You do not need to do anything. If you need this sooner, call Foxglove Surgery on 01632 960005.',
  ],
  [
    'NOT_OFFERED',
    'no-appointments',
    'appointments',
    1,
    'Booking and viewing appointments is not offered online by Cedar Lane Surgery.',
    callPractice('Cedar Lane Surgery', '01632 960002'),
  ],
  [
    'RECORD_ACCESS_DISABLED',
    'record-off',
    'record',
    7,
    'Viewing allergies is not available. Elm Tree Practice does not show this information online to anyone.',
    callPractice('Elm Tree Practice', '01632 960004'),
  ],
  [
    'ACCOUNT_INACTIVE',
    'inactive',
    'medicines',
    1,
    'This online account at Applewood Surgery is not active.',
    callPractice('Applewood Surgery', '01632 960000'),
  ],
  [
    'ACCOUNT_RESTRICTED',
    'restricted',
    'record',
    7,
    'Viewing allergies is not available yet. The practice needs to check whose account this is first.',
    `Take proof of who you are, such as a passport, to Applewood Surgery. ${callPractice('Applewood Surgery', '01632 960000')}`,
  ],
  [
    'NOT_GRANTED',
    'nothing-granted',
    'medicines',
    1,
    'Ordering medicines is not switched on for this account. Applewood Surgery decides who can use it.',
    callPractice('Applewood Surgery', '01632 960000'),
  ],
])('the page explains %s and shows the next step', async (reason, subject, view, times, message, nextStep) => {
  home = await example.open(subject, view);
  const notice = home.page.locator(`.unavailable[data-reason=${reason}]`);
  expect(await notice.count()).toBe(times);
  expect(await notice.first().innerText()).toBe(`${message}\n\n${nextStep}`);
  const number = /\d{5} \d{6}/.exec(nextStep)?.[0];
  const links = await notice
    .first()
    .getByRole('link')
    .evaluateAll((found) => found.map(String));
  expect(links).toEqual(number === undefined ? [] : [`tel:${number.replace(' ', '')}`]);
  expect(home.consoleErrors).toEqual([]);
});

test('the page explains ACCESS_ENDED with the telephone of the practice, for a person whose key was changed there', async () => {
  // That the keys of other patients are right shows that the practice changed this one.
  await example.open('parent');
  home = await example.open('key-changed');
  const notice = home.page.locator('.unavailable[data-reason=ACCESS_ENDED]');
  expect(await notice.innerText()).toBe(
    'Your access to this patient at Applewood Surgery has ended.\n\nLink this account again with the letter from the practice. If you need a new letter, call Applewood Surgery on 01632 960000.',
  );
  expect(home.consoleErrors).toEqual([]);
});

test('the page explains NOT_IN_THIS_ENVIRONMENT in the practice search', async () => {
  home = await example.open('parent', 'practices');
  await home.page.getByLabel('Practice name, or part of it').fill('Apple');
  await home.page.getByRole('button', { name: 'Find', exact: true }).click();
  const notice = home.page.locator('.unavailable[data-reason=NOT_IN_THIS_ENVIRONMENT]');
  await notice.waitFor();
  expect(await notice.innerText()).toBe(
    'Finding a practice is not available in this app.\n\nYou do not need to do anything.',
  );
});
