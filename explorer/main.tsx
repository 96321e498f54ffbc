import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { NextOperationHint } from './NextOperationHint.tsx';
import { readPageData } from './pageData.ts';
import { RunShortcut } from './RunShortcut.tsx';
import { ScrollToResponse } from './ScrollToResponse.tsx';
import { signedInFetcher, signInAs } from './signIn.ts';
import { Toolbar } from './Toolbar.tsx';
import { VariableAutofill } from './VariableAutofill.tsx';

/** The operations for booking an appointment. The others are in the menu. */
const initialTabs = new Set(['Overview', 'FreeSlots', 'BookAppointment', 'CancelAppointment']);

const pageData = readPageData();
const { operations, people } = pageData;
const firstPerson = people[0];
if (firstPerson) signInAs(firstPerson.subject);
const headers = firstPerson ? '' : '{\n  "authorization": "Bearer …"\n}';
const container = document.getElementById('explorer');
const toolbar = document.getElementById('toolbar');

if (container && toolbar) {
  createRoot(container).render(
    <GraphiQL
      fetcher={signedInFetcher}
      defaultTabs={operations
        .filter(({ name }) => initialTabs.has(name))
        .map(({ query, variables }) => ({ query, variables: variables ?? null, headers }))}
      defaultHeaders={headers}
      defaultEditorToolsVisibility={firstPerson ? 'variables' : 'headers'}
      // Responses and tokens are discarded when the browser tab is closed.
      storage={sessionStorage}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      {/* Only with simulated people: a real person's id is never filled in automatically. */}
      {firstPerson && (
        <GraphiQL.Footer>
          <NextOperationHint operations={operations} />
        </GraphiQL.Footer>
      )}
      <RunShortcut />
      <ScrollToResponse />
      {firstPerson && <VariableAutofill />}
      {createPortal(<Toolbar {...pageData} />, toolbar)}
    </GraphiQL>,
  );
}
