/** A limit of how often something may be done, for each key. */
export interface RateLimiter {
  /**
   * Counts one use of a key. It never waits long for a store, and never fails because of one.
   * @returns undefined when the use is allowed, else the number of seconds after which one more will be
   */
  take(key: string): Promise<number | undefined>;
}
