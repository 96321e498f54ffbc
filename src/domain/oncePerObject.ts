/**
 * @param compute is pure, and its result depends on the object alone
 * @returns a function that computes once for each object, and returns the same result while the object lives. Aliases of
 * a field then cost no more than the field
 */
export function oncePerObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const results = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let result = results.get(key);
    if (!result) {
      result = { value: compute(key) };
      results.set(key, result);
    }
    return result.value;
  };
}
