import type { Person } from './people.ts';

interface Props {
  readonly people: readonly Person[];
  readonly subject: string;
  onChange(subject: string): void;
}

/** Stands in for your app's sign-in: the user chooses a person from a menu. */
export function PersonMenu({ people, subject, onChange }: Props) {
  return (
    <aside className="sign-in-bar" aria-label="Sign-in">
      <label htmlFor="person">Signed in as</label>
      <select
        id="person"
        value={subject}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby="person-description"
      >
        {people.map((person) => (
          <option key={person.subject} value={person.subject}>
            {person.name}
          </option>
        ))}
      </select>
      <span id="person-description">{people.find((person) => person.subject === subject)?.about}</span>
    </aside>
  );
}
