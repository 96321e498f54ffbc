const valuesById = new Map<string, string>();

/** A control that stays as somebody has left it when the page is drawn again. */
export function rememberedControl<Input extends HTMLInputElement | HTMLSelectElement>(id: string, input: Input): Input {
  input.id = id;
  const before = valuesById.get(id);
  if (before !== undefined) {
    const first = input.value;
    input.value = before;
    // What was chosen is not there any more.
    if (input.value !== before) input.value = first;
  }
  input.addEventListener('input', () => valuesById.set(id, input.value));
  return input;
}
