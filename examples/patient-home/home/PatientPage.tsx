import { AppointmentsView } from '../appointments/AppointmentsView.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { MedicinesView } from '../medicines/MedicinesView.tsx';
import { MessagesView } from '../messages/MessagesView.tsx';
import { UnreadBadge } from '../messages/UnreadBadge.tsx';
import { PracticesView } from '../practices/PracticesView.tsx';
import { RecordView } from '../record/RecordView.tsx';
import { PhoneLink } from '../ui/PhoneLink.tsx';
import { useFocusOnMount } from '../ui/useFocusOnMount.ts';
import { useTitle } from '../ui/useTitle.ts';
import { formatPatientName } from './formatPatientName.ts';
import { useView, views, type View } from './useView.ts';

const patientPageFragment = graphql(`
  fragment PatientPage on Patient {
    id
    relation
    accessLevel
    ...PatientName
    ...UnreadBadge
    practice {
      odsCode
      name
      telephone
    }
  }
`);

const viewComponents: Readonly<Record<View, (props: { readonly patientId: string }) => React.ReactNode>> = {
  appointments: AppointmentsView,
  medicines: MedicinesView,
  record: RecordView,
  messages: MessagesView,
  practices: PracticesView,
};

/** One patient's page: their name, their practice and one view at a time. */
export function PatientPage({ patient }: { readonly patient: FragmentType<typeof patientPageFragment> }) {
  const details = readFragment(patientPageFragment, patient);
  const { view, hasNavigated } = useView();
  const Content = viewComponents[view];
  useTitle(views[view], formatPatientName(details));
  return (
    <>
      <header>
        <h1>{formatPatientName(details)}</h1>
        <p>
          {details.relation === 'PROXY' && 'You are acting for this person. '}
          {details.practice ? (
            <>
              Registered at {details.practice.name ?? 'a GP practice'}
              {details.practice.telephone !== null && (
                <>
                  , <PhoneLink number={details.practice.telephone} />
                </>
              )}
            </>
          ) : (
            'This practice no longer offers online services.'
          )}
        </p>
      </header>
      <nav aria-label="Services">
        <ul>
          {Object.entries(views).map(([name, title]) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
                {title}
                {name === 'messages' && <UnreadBadge patient={details} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Heading key={view} isFocused={hasNavigated} title={views[view]} />
        <Content key={`${details.id} ${view}`} patientId={details.id} />
      </main>
    </>
  );
}

function Heading({ title, isFocused }: { readonly title: string; readonly isFocused: boolean }) {
  const heading = useFocusOnMount<HTMLHeadingElement>(isFocused);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {title}
    </h2>
  );
}
