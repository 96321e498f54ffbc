import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { PersonMenu } from './PersonMenu.tsx';
import { askSignedIn, signInAs } from './signIn.ts';
import { readStart } from './start.ts';

const { operations, people } = readStart();
const first = people[0];
if (first) signInAs(first.subject);
const headers = first ? '' : '{\n  "authorization": "Bearer …"\n}';
const place = document.getElementById('explorer');

if (place) {
  createRoot(place).render(
    <GraphiQL
      fetcher={askSignedIn}
      defaultTabs={operations.map(({ query, variables }) => ({ query, variables: variables ?? null, headers }))}
      defaultHeaders={headers}
      defaultEditorToolsVisibility={first ? 'variables' : 'headers'}
      // Answers and tokens are one visit's: nothing is kept when the tab is closed.
      storage={sessionStorage}
    >
      <GraphiQL.Logo>
        <PersonMenu people={people} />
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
