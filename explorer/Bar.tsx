import { OperationMenu } from './OperationMenu.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import type { Start } from './start.ts';

/** What stands above the editor: where to begin, what else there is, and who is signed in. */
export function Bar({ operations, people, consoleUrl }: Start) {
  return (
    <>
      <h1>EMIS subgraph</h1>
      <p>To book an appointment: run FreeSlots (▶), then BookAppointment.</p>
      <OperationMenu operations={operations} />
      <PersonMenu people={people} />
      {consoleUrl !== undefined && (
        <a href={consoleUrl} target="_blank" rel="noreferrer">
          Console
        </a>
      )}
    </>
  );
}
