import { expect } from 'vitest';

/** Repeats a request until something is so. */
export async function repeatUntil(isSo: () => Promise<boolean>, request: () => Promise<unknown>): Promise<void> {
  await expect
    .poll(
      async () => {
        await request();
        return isSo();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true);
}
