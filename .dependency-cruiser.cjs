// Import rules; docs/architecture.md explains them. test/imports/dependencyRules.test.ts shows that each rule catches a
// planted violation.

/** Creates a rule: files in `room` may import project files only from `room` itself and from the `allowed` rooms. */
const mayImportOnly = (name, room, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: room },
  to: { path: '^(src|resolvers|simulator)/', pathNot: [room, ...allowed] },
});

const domain = '^src/domain/';
const generated = '^src/generated/';
const emisInterface = '^src/emis/EmisClient\\.ts$';
const ids = '^src/ids/';
const telemetry = '^src/telemetry/';
const texts = '^src/texts/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'No file depends on itself, through types either.',
      from: {},
      to: { circular: true },
    },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^(src|resolvers|simulator)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },

    mayImportOnly('domain-imports-nothing', domain, [], 'Domain rules do not depend on how they are carried out.'),
    {
      name: 'domain-without-crypto',
      severity: 'error',
      from: { path: domain },
      to: { path: '^(node:)?(crypto|fs|http)$' },
    },
    mayImportOnly('ids', '^src/ids/', [domain], 'Ids are made of domain values and one key.'),
    mayImportOnly(
      'resolvers',
      '^resolvers/',
      [domain, generated, '^src/context\\.ts$', '^src/graph/selectedFields\\.ts$'],
      'No EMIS, stores or config.',
    ),
    {
      name: 'resolvers-take-types-of-the-context',
      severity: 'error',
      from: { path: '^resolvers/' },
      to: { path: '^src/context\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly(
      'loaders',
      '^src/loaders/',
      [domain, emisInterface, ids, telemetry],
      'Loaders know the upstream by its interface.',
    ),
    mayImportOnly(
      'services',
      '^src/services/',
      [domain, emisInterface, ids, '^src/identity/', '^src/loaders/'],
      'Services never see GraphQL.',
    ),
    {
      name: 'services-take-types-of-loaders',
      severity: 'error',
      comment: 'Services receive the loaders of the current request.',
      from: { path: '^src/services/' },
      to: { path: '^src/loaders/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'graphql-stays-in-the-graph',
      severity: 'error',
      comment: 'GraphQL is known between HTTP and the resolvers only.',
      from: { path: '^(src|simulator)/', pathNot: '^src/(graph/|http/|local/|generated/|server\\.ts$|explorer/)' },
      to: { path: '(^|/)node_modules/(graphql|@apollo)/' },
    },
    mayImportOnly(
      'identity',
      '^src/identity/',
      [domain, ids, telemetry, '^src/stores/'],
      'Identity depends on no patient data.',
    ),
    mayImportOnly(
      'availability',
      '^src/availability/',
      [domain, '^src/loaders/'],
      'Availability is decided from the facts that loaders load and does not import GraphQL.',
    ),
    {
      name: 'availability-takes-types-of-loaders',
      severity: 'error',
      from: { path: '^src/availability/' },
      to: { path: '^src/loaders/', dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly(
      'graph',
      '^src/graph/',
      [
        texts,
        '^resolvers/',
        '^src/availability/',
        generated,
        domain,
        ids,
        telemetry,
        '^src/context\\.ts$',
        '^src/identity/Caller\\.ts$',
      ],
      'Everything between a field and its resolver.',
    ),
    {
      name: 'graph-takes-types-of-the-context',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/(context\\.ts$|identity/)', dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly(
      'emis',
      '^src/emis/',
      [domain, telemetry, '^src/stores/'],
      'The upstream client knows nothing of its callers.',
    ),
    mayImportOnly('xml', '^src/emis/xml/', [], 'The XML scanner is independent of SOAP and of EMIS.'),
    mayImportOnly('emis-http', '^src/emis/http/', [domain], 'Both transports share the HTTP client.'),
    {
      name: 'emis-is-entered-by-its-interface',
      severity: 'error',
      comment:
        'Nothing outside knows that the upstream speaks SOAP; only the composition root names the implementation.',
      from: { path: '^(src|resolvers)/', pathNot: ['^src/emis/', '^src/(subgraph|reportUpstream)\\.ts$'] },
      to: { path: '^src/emis/', pathNot: [emisInterface] },
    },
    mayImportOnly('stores', '^src/stores/', [domain, telemetry], 'Stores do not know where their values come from.'),
    mayImportOnly(
      'documents',
      '^src/documents/',
      [domain, telemetry],
      'Documents become text, independent of their source.',
    ),
    mayImportOnly(
      'telemetry',
      telemetry,
      [domain],
      'Everything may log, measure and trace; telemetry depends on nothing.',
    ),
    {
      name: 'open-telemetry-stays-in-telemetry',
      severity: 'error',
      comment: 'It is loaded only when it is configured.',
      from: { path: '^(src|resolvers|simulator)/', pathNot: telemetry },
      to: { path: '(^|/)node_modules/@opentelemetry/' },
    },
    mayImportOnly(
      'context',
      '^src/(context|createContext)\\.ts$',
      [
        texts,
        domain,
        ids,
        '^src/(context\\.ts$|loaders/|services/|identity/|availability/)',
        '^src/graph/notSignedIn\\.ts$',
        emisInterface,
      ],
      'The resources of one request.',
    ),
    mayImportOnly('http', '^src/http/', [domain, telemetry], 'HTTP and errors do not depend on the schema.'),
    mayImportOnly(
      'server',
      '^src/server\\.ts$',
      [texts, '^src/(http|identity|telemetry)/', '^src/ServiceSettings\\.ts$', domain],
      'The server does not depend on the schema.',
    ),
    mayImportOnly('explorer', '^src/explorer/', ['^src/http/'], 'The explorer page and its sample operations.'),
    mayImportOnly(
      'config',
      '^src/(config|(store|load|edge|telemetry)Config|ServiceSettings|productionRules|misspeltNames|readUpstreamTls)\\.ts$',
      ['^src/(Settings|ServiceSettings)\\.ts$', '^src/(identity|stores|telemetry)/', ids, domain],
      '',
    ),
    mayImportOnly(
      'local',
      '^src/local/',
      ['^src/config\\.ts$', '^src/identity/'],
      'Separate programs are started, not imported.',
    ),
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { pathNot: '^src/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'only-main-imports-the-settings',
      severity: 'error',
      comment: 'Everything else receives its settings as parameters.',
      from: {
        path: '^(src|resolvers)/',
        pathNot: ['^src/(main|subgraph|SubgraphOptions|config)\\.ts$', '^src/(admin|local)/'],
      },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'simulator-is-a-program-of-its-own',
      severity: 'error',
      comment: 'A shared mistake could hide on both sides. The simulator reads the WSDL folder as files.',
      from: { path: '^simulator/' },
      to: { path: '^(src|resolvers)/', pathNot: '^src/emis/soap/wsdl/' },
    },
    {
      name: 'startup-imports-nothing',
      severity: 'error',
      comment: 'Every program imports it, the simulator too.',
      from: { path: '^startup/' },
      to: { path: '^(src|resolvers|simulator)/' },
    },
    {
      name: 'nobody-imports-the-simulator',
      severity: 'error',
      from: { path: '^(src|resolvers)/' },
      to: { path: '^simulator/' },
    },
    {
      name: 'soap-stays-at-the-upstream',
      severity: 'error',
      from: { path: '^(src|resolvers|simulator)/', pathNot: '^(src/emis|simulator)/' },
      to: { path: '(^|/)node_modules/soap/' },
    },
    {
      name: 'nobody-imports-the-simulation',
      severity: 'error',
      comment: 'The simulation replaces clocks and sockets of the process that loads it.',
      from: { path: '^(src|resolvers|simulator)/' },
      to: { path: '^simulation/' },
    },
    {
      name: 'the-checker-reads-histories-only',
      severity: 'error',
      comment: 'A checker that used the product could share its mistakes.',
      from: { path: '^simulation/check/' },
      to: { path: '^(src|resolvers|simulator|simulation)/', pathNot: '^simulation/(check|history|plan)/' },
    },
    {
      name: 'the-virtual-loop-is-loaded-before-the-product',
      severity: 'error',
      comment: 'A module of the product that is loaded first keeps the real functions.',
      from: { path: '^simulation/virtual/' },
      to: { path: '^(src|resolvers|simulator)/', dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly(
      'texts',
      texts,
      [domain, '^src/availability/(rules|Unavailability)\\.ts$'],
      'A catalogue has words and typed parameters.',
    ),
    {
      name: 'texts-take-types-of-availability',
      severity: 'error',
      from: { path: texts },
      to: { path: '^src/availability/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'texts-are-made-in-the-graph',
      severity: 'error',
      comment: 'Other rooms return codes and facts, so that no text is made in another language than the request has.',
      from: { path: '^src/(domain|services|availability|loaders|emis|stores|ids|documents)/' },
      to: { path: '^src/texts/' },
    },
    {
      name: 'keyv-stays-in-the-stores',
      severity: 'error',
      from: { path: '^(src|resolvers|simulator)/', pathNot: '^src/stores/' },
      to: { path: '(^|/)node_modules/(keyv|@keyv)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
