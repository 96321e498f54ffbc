const valuesById = new Map<string, string>();

/** A control that keeps the user's value when the page is redrawn. */
export function rememberedControl<Input extends HTMLInputElement | HTMLSelectElement>(id: string, input: Input): Input {
  input.id = id;
  const remembered = valuesById.get(id);
  if (remembered !== undefined) {
    const initial = input.value;
    input.value = remembered;
    // The remembered choice no longer exists.
    if (input.value !== remembered) input.value = initial;
  }
  input.addEventListener('input', () => valuesById.set(id, input.value));
  return input;
}
