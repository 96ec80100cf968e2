import { mkdirSync, rmSync } from 'node:fs'
import { lane } from './lane.mjs'
import { tally, testsIn } from './tally.mjs'
import { zoneGates } from './zones.mjs'

/**
 * `npm test`: every gate there is, in two lanes side by side; `npm run quick`: format, the types of what changed, and with a
 * tenth of their random cases all suites but those that start the built command. The last line says how many passed and
 * failed.
 */
const quick = process.argv.includes('--quick')
const logs = '.cache/check'
rmSync(logs, { recursive: true, force: true })
mkdirSync(logs, { recursive: true })

const vitest = (name, ...options) => ({
  name,
  command: [
    'vitest',
    'run',
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${logs}/${name}.json`,
  ],
  tests: `${logs}/${name}.json`,
})
const gate = (name, ...command) => ({ name, command })
const tarball = '.cache/pack/package.tgz'

const style = [gate('format-lint', 'biome', 'ci', '--colors=off', '.')]
/** The compiler that is quickest: what each compiler of the users says of the package is asked of the package. */
const types = [
  ['types', 'tsconfig.json'],
  ['types-tests', 'tsconfig.test.json'],
].map(([name, project]) =>
  gate(
    name,
    ...['node', 'node_modules/typescript-7/bin/tsc', '-p', project],
    ...(quick ? ['--incremental', '--tsBuildInfoFile', `.cache/${name}.json`] : []),
  ),
)
const asBuilt = [
  ...style,
  gate('layers', 'depcruise', 'src', '--no-progress'),
  gate('dead-code', 'knip', '--no-progress'),
  gate('file-sizes', 'node', 'tools/file-sizes.mjs'),
  ...types,
  { ...gate('build', 'npm', 'run', '--silent', 'build'), gatekeeper: true },
  { ...gate('pack', 'node', 'tools/pack.mjs', tarball), gatekeeper: true },
  gate('publint', 'publint', 'run', tarball, '--strict'),
  gate('types-resolve', 'attw', tarball, '--profile', 'node16', '--no-color', '--no-emoji'),
  vitest('package', '--config', 'vitest.package.config.ts'),
  gate('example-cluster', 'node', '--test', 'examples/cluster/test/counted.test.mjs'),
  gate('example-store', 'node', '--test', 'examples/store/test/store.test.mjs'),
  gate('example-serverless', 'node', '--test', 'examples/serverless/test/serverless.test.mjs'),
]
const covered = `${logs}/covered`
const started = ['examples/cli/command', 'examples/cli/garbage', 'examples/programme/samples']
const quickly = started.flatMap((suite) => ['--exclude', `tests/${suite}.test.ts`])
/** Parts, so that both lanes have their share. */
const parts = [1, 2, 3].map((part) => ({
  part,
  name: `tests-${part}`,
  options: [`--shard=${part}/3`, '--experimental.fsModuleCache'],
}))
const tenth = parts.map(({ name, options }) => ({ ...vitest(name, ...quickly, ...options), env: { QUICK: '1' } }))
const whole = parts.map(({ part, name, options }) => ({
  ...vitest(
    name,
    ...options,
    '--coverage',
    '--reporter=blob',
    `--outputFile.blob=${covered}/${part}.json`,
    `--coverage.reportsDirectory=.cache/coverage-${part}`,
  ),
  env: { PART: `${part}` },
}))
/** What all parts together leave uncovered. */
const coverage = gate('coverage', 'vitest', '--merge-reports', covered, '--coverage', '--reporter=dot')
const lanes = quick ? [[...style, ...types], []] : [asBuilt, []]
/** Whichever lane is free takes the next one. */
const shared = quick ? tenth : [...whole, ...zoneGates()]

const start = performance.now()
const ran = (await Promise.all(lanes.map((gates) => lane(gates, logs, shared)))).flat()
if (!quick) ran.push(...(await lane([coverage], logs)))
const { passed, failed } = tally(ran.map((one) => ({ ...one, tests: testsIn(one.tests) })))
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
