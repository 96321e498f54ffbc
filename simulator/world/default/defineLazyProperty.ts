/**
 * Defines a property that is created on first access and is an ordinary property afterwards. Few of the records in a
 * world are ever read.
 */
export function defineLazyProperty<T extends object, K extends keyof T>(target: T, key: K, create: () => T[K]): void {
  const setValue = (value: T[K]): void =>
    void Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(target, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = create();
      setValue(value);
      return value;
    },
    set: setValue,
  });
}
