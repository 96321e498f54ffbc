import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar } from './Bar.tsx';
import { FilledVariables } from './FilledVariables.tsx';
import { NextStep } from './NextStep.tsx';
import { askSignedIn, signInAs } from './signIn.ts';
import { readStart } from './start.ts';

/** The way to a booked appointment; the others are in the menu. */
const openAtFirst = new Set(['WhatCanIDo', 'FreeSlots', 'BookAppointment', 'CancelAppointment']);

const start = readStart();
const { operations, people } = start;
const first = people[0];
if (first) signInAs(first.subject);
const headers = first ? '' : '{\n  "authorization": "Bearer …"\n}';
const place = document.getElementById('explorer');
const bar = document.getElementById('bar');

if (place && bar) {
  createRoot(place).render(
    <GraphiQL
      fetcher={askSignedIn}
      defaultTabs={operations
        .filter(({ name }) => openAtFirst.has(name))
        .map(({ query, variables }) => ({ query, variables: variables ?? null, headers }))}
      defaultHeaders={headers}
      defaultEditorToolsVisibility={first ? 'variables' : 'headers'}
      // Answers and tokens are one visit's: nothing is kept when the tab is closed.
      storage={sessionStorage}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      {/* Where people are real, nobody's id goes anywhere by itself. */}
      {first && (
        <GraphiQL.Footer>
          <NextStep operations={operations} />
        </GraphiQL.Footer>
      )}
      {first && <FilledVariables />}
      {createPortal(<Bar {...start} />, bar)}
    </GraphiQL>,
  );
}
