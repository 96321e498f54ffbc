import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { GpRecordMedicineGroup } from '../generated/graphql.ts';
import { formatDate } from '../ui/ukDates.ts';
import { EntryHeading } from './EntryHeading.tsx';

const medicineFragment = graphql(`
  fragment Medicine on GpRecordMedicine {
    ...EntryHeading
    name
    group
    dosage
    quantity
    quantityUnit
    quantityText
    lastIssuedOn
    mixture {
      name
      constituents {
        name
        strength
      }
    }
  }
`);

const groupLabels: Readonly<Partial<Record<GpRecordMedicineGroup, string>>> = {
  ACUTE: 'prescribed once',
  CURRENT_REPEAT: 'repeat medicine',
  DISCONTINUED: 'no longer prescribed',
};

/** A medicine in the record. */
export function Medicine({ medicine }: { readonly medicine: FragmentType<typeof medicineFragment> }) {
  const entry = readFragment(medicineFragment, medicine);
  const { group, dosage, quantity, quantityUnit, quantityText, lastIssuedOn, mixture } = entry;
  const amount = quantityText ?? (quantity === null ? null : [quantity, quantityUnit].filter(Boolean).join(' '));
  const parts = [
    groupLabels[group] ?? 'not known whether this is still prescribed',
    amount,
    lastIssuedOn !== null && `last issued ${formatDate(lastIssuedOn)}`,
  ];
  return (
    <>
      <EntryHeading entry={entry} name={entry.name} />
      {dosage !== null && <p className="preserve-lines">{dosage}</p>}
      {mixture && (
        <p>
          {mixture.name}:{' '}
          {mixture.constituents.map(({ name, strength }) => [name, strength].filter(Boolean).join(' ')).join(', ')}
        </p>
      )}
      <p className="secondary">{parts.filter((part) => typeof part === 'string').join(' · ')}</p>
    </>
  );
}
