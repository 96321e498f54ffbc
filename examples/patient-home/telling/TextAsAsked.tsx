import type { InputNecessity } from '../generated/graphql.ts';

interface Given {
  readonly label: string;
  /** Whether the practice takes a text, or wants one. */
  readonly necessity: InputNecessity;
  readonly value: string;
  onChange(value: string): void;
}

/** A text to the practice, as its rules say: none, one that may be given, or one that must be. */
export function TextAsAsked({ label, necessity, value, onChange }: Given) {
  if (necessity === 'NOT_ASKED') return null;
  const isRequired = necessity === 'REQUIRED';
  return (
    <label>
      {label}
      {necessity === 'OPTIONAL' && ' (you may leave this empty)'}
      <textarea
        required={isRequired}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
