import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { RecordMedicineGroup } from '../generated/graphql.ts';
import { dateInWords } from '../telling/ukWords.ts';
import { EntryHeading } from './EntryHeading.tsx';

const medicine = graphql(`
  fragment Medicine on RecordMedicine {
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

const groupWords: Readonly<Partial<Record<RecordMedicineGroup, string>>> = {
  ACUTE: 'prescribed once',
  CURRENT_REPEAT: 'a repeat medicine',
  DISCONTINUED: 'no longer prescribed',
};

/** A medicine of the record. */
export function Medicine({ medicine: of }: { readonly medicine: FragmentType<typeof medicine> }) {
  const entry = readFragment(medicine, of);
  const { group, dosage, quantity, quantityUnit, quantityText, lastIssuedOn, mixture } = entry;
  const amount = quantityText ?? (quantity === null ? null : [quantity, quantityUnit].filter(Boolean).join(' '));
  const parts = [
    groupWords[group] ?? 'whether it is still prescribed is not said',
    amount,
    lastIssuedOn !== null && `last issued ${dateInWords(lastIssuedOn)}`,
  ];
  return (
    <>
      <EntryHeading entry={entry} name={entry.name} />
      {dosage !== null && <p className="as-written">{dosage}</p>}
      {mixture && (
        <p>
          {mixture.name}:{' '}
          {mixture.constituents.map(({ name, strength }) => [name, strength].filter(Boolean).join(' ')).join(', ')}
        </p>
      )}
      <p className="quiet">{parts.filter((part) => typeof part === 'string').join(' · ')}</p>
    </>
  );
}
