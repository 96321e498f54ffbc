import { expect, test } from 'vitest';
import { openView } from './startExample.ts';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

test('a failed load is never shown as an empty list, and can be retried', async () => {
  await example.injectFault('proxyError', 'GetPatientAppointments');
  home = await example.open('parent');
  const { page } = home;
  const alert = page.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /^Sorry, we could not load the appointments\. This does not mean there is nothing there\.\n\s*Try again\n\s*If you ask for help, quote this reference: [\da-f-]{36}$/,
  );
  expect(await page.getByText('There are no upcoming appointments.').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Book an appointment' }).count()).toBe(0);
  await example.change({ kind: 'clearFaults' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Upcoming appointments' }).waitFor();
  expect(await alert.count()).toBe(0);
  // The same holds when the page cannot reach the subgraph.
  await openView(page, 'Messages');
  await page.route('**/graphql', (route) => route.abort());
  await openView(page, 'Appointments');
  await alert.waitFor();
  expect(await page.getByRole('button', { name: 'Book an appointment' }).count()).toBe(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Upcoming appointments' }).waitFor();
  // The same holds for a list that was loaded before: the cached list is not shown as current.
  await example.injectFault('proxyError', 'GetPatientAppointments');
  await openView(page, 'Messages');
  await openView(page, 'Appointments');
  await alert.waitFor();
  expect(await page.getByText('There are no upcoming appointments.').count()).toBe(0);
});

test('the page offers no retry for a permanent failure, and a failed section leaves the others unaffected', async () => {
  home = await example.open('essentials-only', 'medicines');
  await example.injectFault('proxyError', 'GetPatientAppointments');
  // No fault of the simulator is permanent, so the error is made so on its way.
  await home.page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replaceAll('"retryable":true', '"retryable":false');
    await route.fulfill({ response, body: text });
  });
  await openView(home.page, 'Appointments');
  const alert = home.page.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /^Sorry, we could not load the appointments\. This does not mean there is nothing there\.\n\nTrying again will not help at the moment\.\n\nIf you ask for help, quote this reference: [\da-f-]{36}$/,
  );
  expect(await home.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await example.injectFault('proxyError', 'GetMedicationCourses');
  home = await example.open('parent', 'medicines');
  expect(await home.page.getByRole('alert').innerText()).toContain('Sorry, we could not load the medicines.');
  expect(await home.page.getByRole('list', { name: 'Orders' }).locator('> li').count()).toBeGreaterThan(3);
});

test('each failed part of a page shows the reference of its own error', async () => {
  await example.injectFault('proxyError', 'GetMedicationCourses');
  await example.injectFault('proxyError', 'GetPrescriptionRequests');
  home = await example.open('no-nhs-number', 'appointments');
  const response = home.page.waitForResponse(
    (one) => one.request().postData()?.includes('"operationName":"Medicines"') === true,
  );
  await openView(home.page, 'Medicines');
  const { errors } = (await (await response).json()) as {
    errors: { path: string[]; extensions: { reference: string } }[];
  };
  const referenceOf = (field: string) => errors.find(({ path }) => path.at(-1) === field)?.extensions.reference;
  const shown = await home.page.getByRole('alert').locator('code').allInnerTexts();
  expect(new Set(shown).size).toBe(2);
  expect(shown).toEqual([referenceOf('medicationCourses'), referenceOf('prescriptions')]);
});

test('a parent tells patients apart by name while the practice cannot be read', async () => {
  home = await example.open('parent');
  await example.injectFault('proxyError', 'GetDemographics');
  home = await example.open('parent');
  expect(await home.page.getByLabel('Show services for').locator('option').allInnerTexts()).toEqual([
    'Marigold Teapot',
    'Pip Teapot',
    'Dot Teapot',
  ]);
});
