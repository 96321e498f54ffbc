import type { GpInputNecessity } from '../generated/graphql.ts';

interface Props {
  readonly label: string;
  /** The practice's rule: whether it accepts or requires a text. */
  readonly necessity: GpInputNecessity;
  readonly value: string;
  onChange(value: string): void;
}

/** A text for the practice: hidden, optional or required, as the practice's rule says. */
export function FreeTextField({ label, necessity, value, onChange }: Props) {
  if (necessity === 'NOT_ASKED') return null;
  const isRequired = necessity === 'REQUIRED';
  return (
    <label>
      {label}
      {necessity === 'OPTIONAL' && ' (optional)'}
      <textarea
        required={isRequired}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
