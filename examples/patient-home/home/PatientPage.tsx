import { AppointmentsView } from '../appointments/AppointmentsView.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { MedicinesView } from '../medicines/MedicinesView.tsx';
import { MessagesView } from '../messages/MessagesView.tsx';
import { PracticesView } from '../practices/PracticesView.tsx';
import { RecordView } from '../record/RecordView.tsx';
import { Ring } from '../telling/Ring.tsx';
import { nameOfPatient } from './nameOfPatient.ts';
import { useFocusOnce } from './useFocusOnce.ts';
import { useView } from './useView.ts';
import { views, type View } from './views.ts';

const patientPage = graphql(`
  fragment PatientPage on Patient {
    id
    relation
    accessLevel
    ...PatientName
    practice {
      odsCode
      name
      telephone
    }
  }
`);

const contents: Readonly<Record<View, (given: { readonly patientId: string }) => React.ReactNode>> = {
  appointments: AppointmentsView,
  medicines: MedicinesView,
  record: RecordView,
  messages: MessagesView,
  practices: PracticesView,
};

/** The page of one patient: who they are, where they are registered, and one view at a time. */
export function PatientPage({ patient }: { readonly patient: FragmentType<typeof patientPage> }) {
  const shown = readFragment(patientPage, patient);
  const { view, hasTurned } = useView();
  const Content = contents[view];
  return (
    <>
      <header>
        <h1>{nameOfPatient(shown)}</h1>
        <p>
          {shown.relation === 'PROXY' && 'You act for this person. '}
          {shown.practice ? (
            <>
              Registered at {shown.practice.name}
              {shown.practice.telephone !== null && (
                <>
                  , <Ring number={shown.practice.telephone} />
                </>
              )}
            </>
          ) : (
            'The practice takes part no longer.'
          )}
        </p>
      </header>
      <nav aria-label="This person’s page">
        <ul>
          {Object.entries(views).map(([name, title]) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Heading key={view} isFocused={hasTurned} title={views[view]} />
        <Content key={`${shown.id} ${view}`} patientId={shown.id} />
      </main>
    </>
  );
}

function Heading({ title, isFocused }: { readonly title: string; readonly isFocused: boolean }) {
  const heading = useFocusOnce<HTMLHeadingElement>(isFocused);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {title}
    </h2>
  );
}
