/**
 * The one-way streets of the house:
 * core ← events, stats, text, calendar, tables ← nps, customer ← ratings ← feedback ← inner-loop, silent-majority ← outer-loop ← explain ← programme ← pages;
 * locales, policies, lexicons beside them; schemas, ingest, testing, cli outermost.
 * The vocabulary of the inner loop is words only, so everything above the tables may speak it.
 */
const layers = [
  ['core'],
  ['events', 'stats', 'text', 'calendar', 'tables'],
  ['inner-loop/vocabulary'],
  ['nps', 'customer'],
  ['ratings'],
  ['feedback'],
  ['inner-loop', 'silent-majority'],
  ['outer-loop'],
  ['explain'],
  ['programme'],
  ['pages'],
]
const upTo = (depth) => layers.slice(0, depth + 1).flat()
const layerRules = layers.flatMap((folders, depth) =>
  folders.map((folder) => ({
    name: `${folder.replace('/', '-')}-looks-down`,
    severity: 'error',
    from: {
      path: `^src/${folder}/`,
      ...(folder === 'inner-loop' ? { pathNot: '^src/inner-loop/vocabulary/' } : {}),
    },
    to: {
      path: '^src/',
      pathNot: `^src/(${[folder, ...upTo(depth - 1)].join('|')})/`,
    },
  })),
)
const innerLoopPeers = ['triage', 'alert', 'routing', 'sla', 'remedy'].map((folder) => ({
  name: `inner-loop-${folder}-stands-alone`,
  severity: 'error',
  from: { path: `^src/inner-loop/${folder}/` },
  to: { path: '^src/inner-loop/', pathNot: `^src/inner-loop/(${folder}|vocabulary)/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...innerLoopPeers,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['index\\.ts$', '^src/cli/main\\.ts$'] },
      to: {},
    },
    {
      name: 'no-internal-barrels',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/.*index\\.ts$' },
    },
    {
      name: 'rules-import-no-defaults',
      comment: 'policy types sit with the rule, values in policies/',
      severity: 'error',
      from: { path: '^src/(?!policies|lexicons|locales|schemas|ingest|testing|cli|index\\.ts)' },
      to: { path: '^src/(policies|lexicons|locales)/' },
    },
    {
      name: 'nothing-knows-the-outermost',
      severity: 'error',
      from: { path: '^src/(?!schemas|ingest|testing|cli)' },
      to: { path: '^src/(schemas|ingest|testing|cli)/' },
    },
    {
      name: 'cli-is-the-shell',
      severity: 'error',
      from: { path: '^src/(?!cli)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'zod-stays-outside',
      severity: 'error',
      from: { path: '^src/(?!schemas|ingest|cli)' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'dates-at-the-edges',
      severity: 'error',
      from: { path: '^src/(?!calendar|ingest|cli)' },
      to: { path: 'node_modules/(@date-fns|date-fns)' },
    },
    {
      name: 'no-date-fns-barrel',
      severity: 'error',
      from: { path: '^src' },
      to: { path: 'node_modules/date-fns/index\\.' },
    },
    {
      name: 'no-node-in-rules',
      severity: 'error',
      from: { path: '^src/(?!cli)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/(?!cli|calendar|pages)' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
