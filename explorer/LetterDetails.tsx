import { useState } from 'react';
import type { Letter } from './pageData.ts';

const labels: Readonly<Record<keyof Letter, string>> = {
  accountId: 'Account id',
  linkageKey: 'Linkage key',
  odsCode: 'Practice',
  surname: 'Surname',
  dateOfBirth: 'Date of birth',
};

/** What the letter of the signed-in person says, to copy into the variables of RegisterWithLinkageKey. */
export function LetterDetails({ letter }: { readonly letter: Letter }) {
  const [copied, setCopied] = useState<string>();
  const copy = (name: keyof Letter) =>
    void navigator.clipboard.writeText(letter[name]).then(
      () => setCopied(`${labels[name]} copied`),
      () => setCopied('The browser does not allow copying. Select the text instead.'),
    );
  return (
    <section className="letter" aria-label="Letter from the practice">
      <dl>
        {(Object.keys(labels) as (keyof Letter)[]).map((name) => (
          <div key={name}>
            <dt>{labels[name]}</dt>
            <dd>
              <code>{letter[name]}</code>
              <button type="button" aria-label={`Copy the ${labels[name].toLowerCase()}`} onClick={() => copy(name)}>
                Copy
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <span role="status">{copied}</span>
    </section>
  );
}
