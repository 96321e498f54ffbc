import { OperationMenu } from './OperationMenu.tsx';
import type { ExplorerPageData } from './pageData.ts';
import { PersonMenu } from './PersonMenu.tsx';

/** The toolbar above the editor: a hint, the operation menu and the signed-in person. */
export function Toolbar({ operations, people, consoleUrl }: ExplorerPageData) {
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
      <a href="/explorer/assets/third-party-notices.txt">Licences</a>
    </>
  );
}
