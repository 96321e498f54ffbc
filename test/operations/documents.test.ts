import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DocumentOverrides } from '../../simulator/world/builders.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { checkProblemCode } from '../support/checkProblemCode.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

const letter = '<p>Blood pressure 120/80 – “fine”</p>';
const html = (text: string) => ({ kind: 'html', html: `<!DOCTYPE html><html><body>${text}</body></html>` }) as const;
const damaged = (how: 'truncated' | 'corrupt' | 'not-gzip' | 'bad-base64' | 'trailing-bytes') =>
  ({ kind: 'broken', how, html: letter.repeat(40) }) as const;

const documents: Record<string, DocumentOverrides> = {
  letter: { content: html(letter), Size: 900, PageCount: 2, Extension: 'docx' },
  'guessed encoding': { content: { kind: 'html', html: '<p>£5 café</p>', charset: 'windows-1252' } },
  unsafe: { content: html(`${letter}<script>alert(1)</script><img src="https://elsewhere.test/x.png" alt="chart">`) },
  'styled only by CSS': {
    content: html(
      '<p>10<span style="vertical-align: super">9</span>/L</p>' +
        '<p><span style="display:block">Dose 1</span><font style="float: left">2 tablets</font></p>',
    ),
  },
  scripted: { content: html("<p>Blood pressure:</p><script>document.write('120/80')</script>") },
  unavailable: { Available: false },
  'missing content': { content: undefined as never },
  'decompression bomb': { content: { kind: 'bomb', megabytes: 32 } },
  truncated: { content: damaged('truncated') },
  corrupt: { content: damaged('corrupt') },
  'trailing bytes': { content: damaged('trailing-bytes') },
  'not gzip': { content: damaged('not-gzip') },
  empty: { content: { kind: 'html', html: '' } },
  PDF: { content: { kind: 'html', html: '%PDF-1.7 and so on' } },
  'not base64': { content: damaged('bad-base64') },
};

let stack: Stack;
/** Document ids by title. */
let ids: Map<string, string>;

beforeAll(async () => {
  const Documents = Object.entries(documents).map(([title, overrides], at) => ({
    Observation: {
      AssociatedText: [{ Text: title }],
      EffectiveDate: { DatePart: 'YearMonthDay' as const, Value: `2026-01-${String(28 - at)}` },
    },
    ...overrides,
  }));
  const world = aWorld({
    practices: [aPractice()],
    patients: [
      aPatient({ medicalRecord: { Documents } }),
      aPatient({ medicalRecord: { Documents: [{}] }, proxies: [{ subject: 'patient-1' }] }),
      aPatient({ subject: 'restricted', restricted: true }),
    ],
  });
  stack = await startStack({ now, world });
  const { data } = await stack.query(`{ gpOnlineUser { patients { medicalRecord { documents { ... on GpRecordDocuments {
    entries { edges { node { id title } } } } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: {
      patients: { medicalRecord: { documents: { entries: { edges: { node: { id: string; title: string } }[] } } } }[];
    };
  };
  const nodes = gpOnlineUser.patients.flatMap(({ medicalRecord }) =>
    medicalRecord.documents.entries.edges.map(({ node }) => node),
  );
  ids = new Map(nodes.map(({ id, title }) => [title, id]));
});
beforeEach(() => stack.clearCalls());
afterAll(() => stack.stop());

const contentOf = async (title: string) => {
  const response = await stack.query(
    `query ($id: ID!) { gpOnlineUser { patients { medicalRecord { document(id: $id) { ... on ClinicalDocument {
       content { __typename ... on GpServiceProblem { message problemCode }
         ... on GpClinicalDocumentContent { html text contentRemoved charset isCharsetGuessed } } } } } } } }`,
    { id: ids.get(title) },
  );
  const { gpOnlineUser } = response.data as {
    gpOnlineUser: { patients: { medicalRecord: { document: { content: Content } | null } }[] };
  };
  return {
    content: checkProblemCode(gpOnlineUser.patients[0]?.medicalRecord.document?.content),
    errors: response.errors,
  };
};
type Content = { __typename: string; html?: string; message?: string } | null;

const contentReads = () => stack.calls().filter((name) => name === 'GetMedicalRecordDocumentContent').length;

test('documents lists the metadata of a document without reading its content', async () => {
  const { data } = await stack.query(`{ gpOnlineUser { patients { medicalRecord { documents { ... on GpRecordDocuments {
      entries(first: 1) { edges { node {
        title documentKind date { value precision } sizeBytes pageCount extension isAvailable texts { text } code { term }
        patient { medicalRecord { id } } } } } } } } } } }`);
  expect(data).toMatchObject({
    gpOnlineUser: {
      patients: [
        {
          medicalRecord: {
            documents: {
              entries: {
                edges: [
                  {
                    node: {
                      title: 'letter',
                      documentKind: 'Clinic letter',
                      date: { value: '2026-01-28', precision: 'DAY' },
                      sizeBytes: 900,
                      pageCount: 2,
                      extension: 'docx',
                      isAvailable: true,
                      texts: [{ text: 'letter' }],
                      code: { term: 'Clinic letter' },
                    },
                  },
                ],
              },
            },
          },
        },
        {},
      ],
    },
  });
  expect(contentReads()).toBe(0);
});

test('ClinicalDocument.content is read on demand and sanitised', async () => {
  expect(await contentOf('letter')).toEqual({
    content: {
      __typename: 'GpClinicalDocumentContent',
      html: letter,
      text: 'Blood pressure 120/80 – “fine”',
      contentRemoved: false,
      charset: 'utf-8',
      isCharsetGuessed: false,
    },
    errors: undefined,
  });
  expect(stack.calls()).toEqual(['GetUserOptions', 'GetUserOptions', 'GetMedicalRecordDocumentContent']);
});

test('ClinicalDocument.content sets isCharsetGuessed when the encoding is guessed', async () => {
  const { content } = await contentOf('guessed encoding');
  expect(content).toMatchObject({ html: '<p>£5 café</p>', charset: 'windows-1252', isCharsetGuessed: true });
});

test('ClinicalDocument.content sets contentRemoved when unsafe HTML is removed', async () => {
  const { content } = await contentOf('unsafe');
  expect(content).toMatchObject({ contentRemoved: true });
  expect(content?.html).not.toMatch(/script|elsewhere/);
});

test('ClinicalDocument.content keeps line breaks and superscripts that only CSS expressed', async () => {
  const { content } = await contentOf('styled only by CSS');
  expect(content).toMatchObject({ text: '10^9/L\nDose 1\n2 tablets', contentRemoved: false });
  expect(content?.html).toBe('<p>10<sup>9</sup>/L</p><div><div>Dose 1</div><div>2 tablets</div></div>');
});

test('ClinicalDocument.content sets contentRemoved when a script is removed, because it may have written text', async () => {
  const { content } = await contentOf('scripted');
  expect(content).toMatchObject({ html: '<p>Blood pressure:</p>', contentRemoved: true });
});

test.each([
  ['unavailable', 'GpClinicalDocumentNotAvailable', 0],
  ['missing content', 'GpClinicalDocumentNotAvailable', 1],
  ['decompression bomb', 'GpClinicalDocumentTooLarge', 1],
  ['truncated', 'GpClinicalDocumentTruncated', 1],
  ['corrupt', 'GpClinicalDocumentCorrupt', 1],
  ['trailing bytes', 'GpClinicalDocumentCorrupt', 1],
  ['not gzip', 'GpClinicalDocumentWronglyEncoded', 1],
  ['empty', 'GpClinicalDocumentEmpty', 1],
  ['PDF', 'GpClinicalDocumentUnreadable', 1],
])('ClinicalDocument.content of the "%s" document is %s', async (title, typeName, count) => {
  const { content, errors } = await contentOf(title);
  expect(errors).toBeUndefined();
  expect(content).toEqual({ __typename: typeName, message: content?.message });
  expect(content?.message).toMatch(/Ask the practice for a copy\.$/);
  expect(contentReads()).toBe(count);
});

test('ClinicalDocument.content fails with UPSTREAM_INVALID_RESPONSE when the content is not base64', async () => {
  const { content, errors } = await contentOf('not base64');
  expect(content).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
});

test('a document is read once however often an operation selects its content', async () => {
  const { data, errors } = await stack.query(
    `query ($id: ID!) { gpOnlineUser { patients { medicalRecord { one: document(id: $id) { ...contents } two: document(id: $id) { ...contents } } } } }
       fragment contents on ClinicalDocument { a: content { __typename } b: content { ... on GpClinicalDocumentContent { text } } }`,
    { id: ids.get('letter') },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    gpOnlineUser: { patients: [{ medicalRecord: { two: { b: { text: 'Blood pressure 120/80 – “fine”' } } } }, {}] },
  });
  expect(contentReads()).toBe(1);
});

test("medicalRecord.document returns null for another patient's document and for an unknown id", async () => {
  const { data, errors } = await stack.query(
    `query ($id: ID!) { gpOnlineUser { patients { medicalRecord { a: document(id: $id) { __typename } b: document(id: "x") { __typename } } } } }`,
    { id: ids.get('Letter 1') },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    gpOnlineUser: {
      patients: [
        { medicalRecord: { a: null, b: null } },
        { medicalRecord: { a: { __typename: 'ClinicalDocument' }, b: null } },
      ],
    },
  });
});

test('an operation can read the content of at most ten documents', async () => {
  const { data, errors } =
    await stack.query(`{ gpOnlineUser { patients { medicalRecord { documents { ... on GpRecordDocuments {
      entries { edges { node { content { __typename } } } } } } } } } }`);
  expect(data).toMatchObject({ gpOnlineUser: { patients: { length: 2 } } });
  const codes = errors?.map(({ extensions }) => extensions.code);
  // Ten of the 16 documents may be read. One of them is not base64.
  expect(codes?.filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(6);
  expect(contentReads()).toBeLessThanOrEqual(10);
});

const entities = (id: unknown, as?: string) =>
  stack.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ClinicalDocument { title content { __typename } patient { id } } } }`,
    { r: [{ __typename: 'ClinicalDocument', id }] },
    as ? { as } : {},
  );

test('a reference to a ClinicalDocument resolves with its content for its own user', async () => {
  const { data, errors } = await entities(ids.get('letter'));
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    _entities: [{ title: 'letter', content: { __typename: 'GpClinicalDocumentContent' } }],
  });
});

test.each([['somebody else', 'patient-2'] as const])(
  'a reference to a ClinicalDocument resolves to null for another user before any upstream call',
  async (_who, as) => {
    expect(await entities(ids.get('letter'), as)).toMatchObject({ data: { _entities: [null] } });
    expect(stack.calls()).toEqual([]);
  },
);

test.each(['', 'made-up', 7, null, undefined])(
  'a reference to a ClinicalDocument with the id %j resolves to null before any upstream call',
  async (id) => {
    expect(await entities(id)).toMatchObject({ data: { _entities: [null] } });
    expect(stack.calls()).toEqual([]);
  },
);
