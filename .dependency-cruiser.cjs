// Who may import whom: docs/architecture.md has the picture. test/imports/dependencyRules.test.ts sees each rule catch a
// planted violation.

/** A rule: files of `room` may import files of `src` (and `resolvers`) only from the given rooms, or from their own. */
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
const telemetry = '^src/telemetry/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Types may refer to each other; what runs may not.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^(src|resolvers|simulator)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },

    mayImportOnly('domain-imports-nothing', domain, [], 'What we mean does not hang on how it is done.'),
    mayImportOnly('resolvers', '^resolvers/', [domain, generated, '^src/context\\.ts$'], 'No EMIS, stores or config.'),
    {
      name: 'resolvers-take-types-of-the-context',
      severity: 'error',
      from: { path: '^resolvers/' },
      to: { path: '^src/context\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly('loaders', '^src/loaders/', [domain, emisInterface], 'Loaders know the upstream by its interface.'),
    mayImportOnly(
      'services',
      '^src/services/',
      [domain, emisInterface, '^src/identity/', '^src/loaders/'],
      'Services never see GraphQL.',
    ),
    {
      name: 'services-take-types-of-loaders',
      severity: 'error',
      comment: 'They are given the loaders of the request that they serve.',
      from: { path: '^src/services/' },
      to: { path: '^src/loaders/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-and-loaders-without-graphql',
      severity: 'error',
      from: { path: '^src/(services|loaders|domain|emis|stores|identity)/' },
      to: { path: '(^|/)node_modules/(graphql|@apollo)/' },
    },
    mayImportOnly(
      'identity',
      '^src/identity/',
      [domain, '^src/stores/'],
      'Who asks hangs on nothing that is asked for.',
    ),
    mayImportOnly(
      'availability',
      '^src/availability/',
      [domain, generated, '^src/loaders/', '^src/context\\.ts$', '^src/identity/Caller\\.ts$'],
      'The gate stands before the resolvers, and reads what loaders load.',
    ),
    {
      name: 'availability-takes-types-of-loaders-and-context',
      severity: 'error',
      from: { path: '^src/availability/' },
      to: { path: '^src/(loaders/|context\\.ts$|identity/)', dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly('emis', '^src/emis/', [domain, '^src/stores/'], 'The upstream knows nothing of those who ask it.'),
    {
      name: 'emis-is-entered-by-its-interface',
      severity: 'error',
      comment:
        'Nothing outside knows that it is SOAP; only the place that puts the parts together names the implementation.',
      from: { path: '^(src|resolvers)/', pathNot: ['^src/emis/', '^src/subgraph\\.ts$'] },
      to: { path: '^src/emis/', pathNot: [emisInterface] },
    },
    mayImportOnly('stores', '^src/stores/', [domain, telemetry], 'Stores keep what they are given.'),
    mayImportOnly('documents', '^src/documents/', [domain], 'Documents are turned into text, wherever they are from.'),
    mayImportOnly('telemetry', telemetry, [domain], 'Everybody may log; the log asks nobody.'),
    mayImportOnly(
      'context',
      '^src/context\\.ts$',
      [domain, '^src/(loaders|services|identity|availability)/', emisInterface],
      'What one request needs.',
    ),
    mayImportOnly(
      'schema',
      '^src/schema\\.ts$',
      ['^resolvers/', '^src/availability/', generated, domain, '^src/context\\.ts$'],
      '',
    ),
    mayImportOnly('http', '^src/http/', [domain, telemetry], 'HTTP and errors, under any schema.'),
    mayImportOnly(
      'server',
      '^src/server\\.ts$',
      ['^src/(http|identity|telemetry)/', domain],
      'Served under any schema.',
    ),
    mayImportOnly('explorer', '^src/explorer/', ['^src/http/'], 'A page, and what it needs.'),
    mayImportOnly('config', '^src/config\\.ts$', ['^src/Settings\\.ts$', '^src/identity/', domain], ''),
    mayImportOnly(
      'local',
      '^src/local/',
      ['^src/config\\.ts$', '^src/identity/'],
      'Programs beside this one: started, not imported.',
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
      comment: 'Everybody else is given what they need.',
      from: { path: '^(src|resolvers)/', pathNot: ['^src/(main|subgraph|config)\\.ts$', '^src/local/'] },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'simulator-is-a-program-of-its-own',
      severity: 'error',
      comment: 'One mistake must not be able to hide on both sides. It reads the WSDL folder as files.',
      from: { path: '^simulator/' },
      to: { path: '^(src|resolvers)/', pathNot: '^src/emis/wsdl/' },
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
