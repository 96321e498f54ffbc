import { expect, test } from 'vitest';
import { waitUntilLoaded } from './startExample.ts';
import { useExample, type HomePage } from './useExample.ts';
import { aboutOf, cards, messageOf, outcome, press, showSlots } from './homePage.ts';

const example = useExample();
let home: HomePage;

test('a patient books an appointment with the required reason, sees it in the list and cancels it', async () => {
  home = await example.open('reason-mandatory');
  const { page } = home;
  const before = await cards(page).count();
  await showSlots(page);
  expect(await page.locator('.practice-message').innerText()).toBe(
    'Message from the practice: Call us on the day if it cannot wait & you feel worse. Birchfield Health Centre',
  );
  await page.getByLabel('Clinician').selectOption({ index: 1 });
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  const chosen = /^(.*?[ap]m)/.exec(await page.locator('#chosen-slot').innerText())?.[1] ?? '';
  expect(await page.evaluate('document.activeElement.id')).toBe('chosen-slot');

  await press(page, 'Book this appointment');
  expect(await page.evaluate("document.activeElement.matches('textarea:invalid')")).toBe(true);
  await page.getByLabel('Why do you need this appointment?').fill('Elbow of the umbrella');
  await press(page, 'Book this appointment');
  await expect.poll(() => messageOf(page)).toBe('The appointment is booked.');
  expect(await aboutOf(page)).toBe(`Appointment on ${chosen}`);
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('status');
  expect(await cards(page).count()).toBe(before + 1);
  const booked = cards(page).filter({ hasText: chosen });
  expect(await booked.innerText()).toContain('Your reason: Elbow of the umbrella');

  await booked.getByRole('button', { name: `Cancel the appointment on ${chosen}` }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('cancellation-reason');
  await press(page, 'Keep this appointment');
  expect(await cards(page).count()).toBe(before + 1);
  await booked.getByRole('button', { name: /^Cancel/ }).click();
  await page.getByLabel('Why are you cancelling? The practice will read this.').fill('I am well again');
  await press(page, 'Cancel this appointment');
  await expect.poll(() => messageOf(page)).toBe('The appointment is cancelled.');
  expect(await aboutOf(page)).toBe(`Appointment on ${chosen}`);
  await press(page, 'Book an appointment');
  expect(await outcome(page).innerText()).toBe('');
  await press(page, 'Back to appointments');
  expect(await outcome(page).innerText()).toBe('');
  expect(await cards(page).count()).toBe(before);
  expect(await booked.count()).toBe(0);
  expect(home.consoleErrors).toEqual([]);
});

test('the booking form asks for a phone number for a telephone slot, and for no reason if the practice does not accept one', async () => {
  home = await example.open('no-nhs-number');
  const { page } = home;
  await showSlots(page, 'TELEPHONE');
  await press(page, /By phone/);
  await page.getByLabel('Phone number to call you on').fill('07700 900321');
  await press(page, 'Book this appointment');
  await expect.poll(() => messageOf(page)).toBe('The appointment is booked.');
  expect(await aboutOf(page)).toMatch(/^Appointment on \w+ \d+ /);
  expect(await cards(page).filter({ hasText: 'You will be called on 07700 900321.' }).count()).toBe(1);

  home = await example.open('reason-not-requested');
  await showSlots(home.page);
  await press(home.page, /^\d+:\d\d[ap]m At the practice/);
  expect(await home.page.locator('textarea').count()).toBe(0);
  await press(home.page, 'Book this appointment');
  await expect.poll(() => messageOf(home.page)).toBe('The appointment is booked.');
  expect(await aboutOf(home.page)).toMatch(/^Appointment on \w+ \d+ /);
});

test('the page reports a slot that another person has just booked, and shows the same day and filters again', async () => {
  home = await example.open('parent');
  const other = await example.open('change-pending');
  await showSlots(home.page);
  await home.page.getByLabel('Clinician').selectOption({ index: 1 });
  await waitUntilLoaded(home.page);
  const date = await home.page.getByLabel('Date').inputValue();
  const clinician = await home.page.getByLabel('Clinician').inputValue();
  const free = await home.page.locator('.slots li').allInnerTexts();
  const taken = free.findIndex((text) => /^\d+:\d\d[ap]m At the practice/.test(text));
  await press(home.page, /^\d+:\d\d[ap]m At the practice/);
  await press(other.page, 'Book an appointment');
  await other.page.getByLabel('Date').fill(date);
  await other.page.getByLabel('Type of appointment').selectOption('IN_PERSON');
  await other.page.getByLabel('Clinician').selectOption(clinician);
  await waitUntilLoaded(other.page);
  await press(other.page, /^\d+:\d\d[ap]m At the practice/);
  await press(other.page, 'Book this appointment');
  await expect.poll(() => messageOf(other.page)).toBe('The appointment is booked.');
  expect(await aboutOf(other.page)).toMatch(/^Appointment on \w+ \d+ /);
  await press(home.page, 'Book this appointment');
  await expect.poll(() => messageOf(home.page)).toBe('This appointment is no longer free. Choose another one.');
  await waitUntilLoaded(home.page);
  expect(await home.page.getByLabel('Date').inputValue()).toBe(date);
  expect(await home.page.getByLabel('Type of appointment').inputValue()).toBe('IN_PERSON');
  expect(await home.page.getByLabel('Clinician').inputValue()).toBe(clinician);
  const times = await home.page.locator('.slots li').allInnerTexts();
  expect(times.length).toBeGreaterThan(0);
  // The list has a page of slots, so that the next one moved up.
  const others = free.toSpliced(taken, 1);
  expect(times.slice(0, others.length)).toEqual(others);
});

test('the page reports that the patient has reached the booking limit', async () => {
  home = await example.open('at-the-limit');
  const { page } = home;
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await press(page, 'Book this appointment');
  await expect
    .poll(() => messageOf(page))
    .toBe(
      'No more appointments can be booked online until one of them is over or cancelled. The limit is 4. Call your practice on 01632 960000.',
    );
  expect(await cards(page).count()).toBe(4);
});

test('the page reports an unknown outcome when the practice’s response to a booking is lost, and sends nothing again', async () => {
  home = await example.open('essentials-only');
  const { page, sentOperations } = home;
  const before = await cards(page).count();
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await example.injectFault('lostAfter', 'BookAppointment', 1);
  await example.injectFault('proxyError', 'GetPatientAppointments');
  // The booking may have been made, so the page reads the appointments again by itself.
  const readAgain = page.waitForResponse(
    (one) => one.request().postData()?.includes('"operationName":"Appointments"') === true,
  );
  await press(page, 'Book this appointment');
  await expect
    .poll(() => messageOf(page), { timeout: 20_000 })
    .toBe(
      'We do not know whether the appointment was booked.\n\nCheck the appointments below in a few minutes. If the change is not shown there, call the practice on 01632 960009. Do not try again before that, because your request may still arrive.',
    );
  await (await readAgain).finished();
  await expect.poll(() => page.getByText('Sorry, we could not load the appointments.').count()).toBe(1);
  expect(await page.getByText('There are no upcoming appointments.').count()).toBe(0);
  await example.change({ kind: 'clearFaults' });
  await press(page, 'Try again');
  await expect.poll(() => cards(page).count()).toBe(before + 1);
  expect(sentOperations.filter(({ operationName }) => operationName === 'BookAppointment')).toHaveLength(1);
});

test('the page reports an unknown outcome when the subgraph’s response to a booking is lost', async () => {
  home = await example.open('some-sections');
  const { page } = home;
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation') === true ? route.abort() : route.continue(),
  );
  await press(page, 'Book this appointment');
  await expect
    .poll(() => messageOf(page))
    .toBe(
      'We do not know whether the appointment was booked.\n\nCheck the appointments below in a few minutes. If the change is not shown there, call the practice on 01632 960000. Do not try again before that, because your request may still arrive.',
    );
});
