import type { Person } from './people.ts';

interface Given {
  readonly people: readonly Person[];
  readonly subject: string;
  onChange(subject: string): void;
}

/** Stands for the sign-in of your app: here one is whom one chooses to be. */
export function PersonMenu({ people, subject, onChange }: Given) {
  return (
    <aside className="person" aria-label="Signing in">
      <label htmlFor="person">Signed in as</label>
      <select id="person" value={subject} onChange={(event) => onChange(event.target.value)} aria-describedby="about">
        {people.map((person) => (
          <option key={person.subject} value={person.subject}>
            {person.name}
          </option>
        ))}
      </select>
      <span id="about">{people.find((person) => person.subject === subject)?.about}</span>
    </aside>
  );
}
