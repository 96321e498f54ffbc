import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { PersonMenu } from './PersonMenu.tsx';
import { headersFor, readStart } from './start.ts';

const { firstQuery, people } = readStart();
const initialHeaders = people[0] ? await headersFor(people[0].subject) : '{\n  "authorization": "Bearer …"\n}';
const place = document.getElementById('explorer');

if (place) {
  createRoot(place).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      initialQuery={firstQuery}
      initialHeaders={initialHeaders}
      defaultHeaders={initialHeaders}
      defaultEditorToolsVisibility="headers"
      // Answers and tokens are one visit's: nothing is kept when the tab is closed.
      storage={sessionStorage}
    >
      <GraphiQL.Logo>
        <PersonMenu people={people} />
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
