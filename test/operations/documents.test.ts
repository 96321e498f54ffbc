import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentOverrides } from '../../simulator/world/builders.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

const letter = '<p>Blood pressure 120/80 – “fine”</p>';
const html = (text: string) => ({ kind: 'html', html: `<!DOCTYPE html><html><body>${text}</body></html>` }) as const;
const broken = (how: 'truncated' | 'corrupt' | 'not-gzip' | 'bad-base64' | 'trailing-bytes') =>
  ({ kind: 'broken', how, html: letter.repeat(40) }) as const;

const documents: Record<string, DocumentOverrides> = {
  letter: { content: html(letter), Size: 900, PageCount: 2, Extension: 'docx' },
  'guessed encoding': { content: { kind: 'html', html: '<p>£5 café</p>', charset: 'windows-1252' } },
  unsafe: { content: html(`${letter}<script>alert(1)</script><img src="https://elsewhere.test/x.png" alt="chart">`) },
  'told by looks': {
    content: html(
      '<p>10<span style="vertical-align: super">9</span>/L</p>' +
        '<p><span style="display:block">Dose 1</span><font style="float: left">2 tablets</font></p>',
    ),
  },
  scripted: { content: html("<p>Blood pressure:</p><script>document.write('120/80')</script>") },
  'not available': { Available: false },
  gone: { content: undefined as never },
  bomb: { content: { kind: 'bomb', megabytes: 32 } },
  truncated: { content: broken('truncated') },
  corrupt: { content: broken('corrupt') },
  trailing: { content: broken('trailing-bytes') },
  'not gzip': { content: broken('not-gzip') },
  empty: { content: { kind: 'html', html: '' } },
  pdf: { content: { kind: 'html', html: '%PDF-1.7 and so on' } },
  'not base64': { content: broken('bad-base64') },
};

let stack: Stack;
/** Ids by title. */
let ids: Map<string, string>;

beforeAll(async () => {
  const Documents = Object.entries(documents).map(([title, given], at) => ({
    Observation: {
      AssociatedText: [{ Text: title }],
      EffectiveDate: { DatePart: 'YearMonthDay' as const, Value: `2026-01-${String(28 - at)}` },
    },
    ...given,
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
  const { data } = await stack.query(`{ me { patients { medicalRecord { documents { ... on RecordDocuments {
    entries { edges { node { id title } } } } } } } } }`);
  const { me } = data as {
    me: {
      patients: { medicalRecord: { documents: { entries: { edges: { node: { id: string; title: string } }[] } } } }[];
    };
  };
  const nodes = me.patients.flatMap(({ medicalRecord }) =>
    medicalRecord.documents.entries.edges.map(({ node }) => node),
  );
  ids = new Map(nodes.map(({ id, title }) => [title, id]));
});
beforeEach(() => stack.clearCalls());
afterAll(() => stack.stop());

const contentOf = async (title: string) => {
  const answer = await stack.query(
    `query ($id: ID!) { me { patients { medicalRecord { document(id: $id) { ... on ClinicalDocument {
       content { __typename ... on GpServiceProblem { message }
         ... on ClinicalDocumentContent { html text contentRemoved charset isCharsetGuessed } } } } } } } }`,
    { id: ids.get(title) },
  );
  const { me } = answer.data as { me: { patients: { medicalRecord: { document: { content: Content } | null } }[] } };
  return { content: me.patients[0]?.medicalRecord.document?.content, errors: answer.errors };
};
type Content = { __typename: string; html?: string; message?: string } | null;

const reads = () => stack.calls().filter((name) => name === 'GetMedicalRecordDocumentContent').length;

describe('a document', () => {
  it('is listed with what is known of it, and its content is not read', async () => {
    const { data } = await stack.query(`{ me { patients { medicalRecord { documents { ... on RecordDocuments {
      entries(first: 1) { edges { node {
        title kind date { value precision } sizeBytes pageCount extension isAvailable texts { text } code { term }
        patient { medicalRecord { id } } } } } } } } } } }`);
    expect(data).toMatchObject({
      me: {
        patients: [
          {
            medicalRecord: {
              documents: {
                entries: {
                  edges: [
                    {
                      node: {
                        title: 'letter',
                        kind: 'Clinic letter',
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
    expect(reads()).toBe(0);
  });

  it('is read when its content is asked for, and made safe', async () => {
    expect(await contentOf('letter')).toEqual({
      content: {
        __typename: 'ClinicalDocumentContent',
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

  it('says that its encoding is a guess', async () => {
    const { content } = await contentOf('guessed encoding');
    expect(content).toMatchObject({ html: '<p>£5 café</p>', charset: 'windows-1252', isCharsetGuessed: true });
  });

  it('says that something was removed', async () => {
    const { content } = await contentOf('unsafe');
    expect(content).toMatchObject({ contentRemoved: true });
    expect(content?.html).not.toMatch(/script|elsewhere/);
  });

  it('keeps apart, and raised, what only its look had told', async () => {
    const { content } = await contentOf('told by looks');
    expect(content).toMatchObject({ text: '10^9/L\nDose 1\n2 tablets', contentRemoved: false });
    expect(content?.html).toBe('<p>10<sup>9</sup>/L</p><p><div>Dose 1</div><div>2 tablets</div></p>');
  });

  it('says that a script has gone: it may have written something', async () => {
    const { content } = await contentOf('scripted');
    expect(content).toMatchObject({ html: '<p>Blood pressure:</p>', contentRemoved: true });
  });

  it.each([
    ['not available', 'ClinicalDocumentNotAvailable', 0],
    ['gone', 'ClinicalDocumentNotAvailable', 1],
    ['bomb', 'ClinicalDocumentTooLarge', 1],
    ['truncated', 'ClinicalDocumentTruncated', 1],
    ['corrupt', 'ClinicalDocumentCorrupt', 1],
    ['trailing', 'ClinicalDocumentCorrupt', 1],
    ['not gzip', 'ClinicalDocumentWronglyEncoded', 1],
    ['empty', 'ClinicalDocumentEmpty', 1],
    ['pdf', 'ClinicalDocumentUnreadable', 1],
  ])('that is %s is told as %s', async (title, typeName, count) => {
    const { content, errors } = await contentOf(title);
    expect(errors).toBeUndefined();
    expect(content).toEqual({ __typename: typeName, message: content?.message });
    expect(content?.message).toMatch(/Ask the practice for a copy\.$/);
    expect(reads()).toBe(count);
  });

  it('that is no base64 is an answer that cannot be used', async () => {
    const { content, errors } = await contentOf('not base64');
    expect(content).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  });

  it('is read once, however often an operation asks for it', async () => {
    const { data, errors } = await stack.query(
      `query ($id: ID!) { me { patients { medicalRecord { one: document(id: $id) { ...held } two: document(id: $id) { ...held } } } } }
       fragment held on ClinicalDocument { a: content { __typename } b: content { ... on ClinicalDocumentContent { text } } }`,
      { id: ids.get('letter') },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      me: { patients: [{ medicalRecord: { two: { b: { text: 'Blood pressure 120/80 – “fine”' } } } }, {}] },
    });
    expect(reads()).toBe(1);
  });

  it("of another of the person's patients is null, as is none", async () => {
    const { data, errors } = await stack.query(
      `query ($id: ID!) { me { patients { medicalRecord { a: document(id: $id) { __typename } b: document(id: "x") { __typename } } } } }`,
      { id: ids.get('Letter 1') },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: {
        patients: [
          { medicalRecord: { a: null, b: null } },
          { medicalRecord: { a: { __typename: 'ClinicalDocument' }, b: null } },
        ],
      },
    });
  });

  it('is one of ten at most whose content one request has', async () => {
    const { data, errors } = await stack.query(`{ me { patients { medicalRecord { documents { ... on RecordDocuments {
      entries { edges { node { content { __typename } } } } } } } } } }`);
    expect(data).toMatchObject({ me: { patients: { length: 2 } } });
    const codes = errors?.map(({ extensions }) => extensions.code);
    // Sixteen documents, of which ten may be read, one of them no base64.
    expect(codes?.filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(6);
    expect(reads()).toBeLessThanOrEqual(10);
  });
});

describe('a reference to a document', () => {
  const entities = (id: unknown, as?: string) =>
    stack.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ClinicalDocument { title content { __typename } patient { id } } } }`,
      { r: [{ __typename: 'ClinicalDocument', id }] },
      as ? { as } : {},
    );

  it('finds it for the one whose id it is, with its content', async () => {
    const { data, errors } = await entities(ids.get('letter'));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      _entities: [{ title: 'letter', content: { __typename: 'ClinicalDocumentContent' } }],
    });
  });

  it.each([['somebody else', 'patient-2'] as const])('finds nothing for %s', async (_who, as) => {
    expect(await entities(ids.get('letter'), as)).toMatchObject({ data: { _entities: [null] } });
    expect(stack.calls()).toEqual([]);
  });

  it.each(['', 'made-up', 7, null, undefined])('of %j finds nothing', async (id) => {
    expect(await entities(id)).toMatchObject({ data: { _entities: [null] } });
    expect(stack.calls()).toEqual([]);
  });
});
