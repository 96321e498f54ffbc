/** Waits for a limit of time, which does not keep the process alive. */
export function waitUnreferenced(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
