/**
 * Gives `target` a property whose value is made when it is first read; from then on it is like any other. A world holds the records
 * of everybody in it, and few of them are ever looked at.
 */
export function defineLazyProperty<T extends object, K extends keyof T>(target: T, key: K, make: () => T[K]): void {
  const settle = (value: T[K]): void =>
    void Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(target, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = make();
      settle(value);
      return value;
    },
    set: settle,
  });
}
