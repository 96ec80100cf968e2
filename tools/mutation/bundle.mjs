import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { build } from 'esbuild'

const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const ownEntries = new Map(
  Object.entries(exports).flatMap(([entry, { import: built }]) =>
    built === undefined
      ? []
      : [[`voc-rules${entry.slice(1)}`, resolve(built.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))]],
  ),
)

/** Stryker's mutants of some files, all of them in the text at once, each behind a switch. */
export const instrument = async (files) => {
  const { files: out, mutants } = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  return { text: new Map(out.map(({ name, content }) => [resolve(name), content])), mutants }
}

const sha = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** All tests as one script: a function a test file, which loads that file and what it needs. */
export const bundle = async (text, tests) => {
  const entry = tests.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`)
  const switched = {
    name: 'switched',
    setup: (on) => {
      on.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'held' }))
      on.onLoad({ filter: /.*/, namespace: 'held' }, () => ({ contents: 'module.exports = globalThis.__vitest' }))
      on.onResolve({ filter: /^voc-rules(\/|$)/ }, ({ path }) => ({ path: ownEntries.get(path) }))
      on.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (text.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }))
    },
  }
  const { outputFiles, metafile } = await build({
    stdin: { contents: `module.exports = {${entry.join(',\n')}}`, resolveDir: resolve('.'), loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
    plugins: [switched],
  })
  return { code: outputFiles[0].text, reach: reaching(metafile.inputs, tests) }
}

/** Every file that a test needs, by test. */
const reaching = (inputs, tests) => {
  const reach = new Map()
  for (const test of tests) {
    const seen = new Set([test])
    for (const file of seen) for (const { path, external } of inputs[file]?.imports ?? []) if (!external) seen.add(path)
    reach.set(test, [...seen].filter((file) => !file.startsWith('held:')).sort())
  }
  return reach
}

const shas = new Map()
export const shaOf = (file) => {
  if (!shas.has(file)) shas.set(file, sha(readFileSync(file)))
  return shas.get(file)
}
export const shaOfAll = (files) => sha(files.map((file) => `${file} ${shaOf(file)}`).join('\n'))

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name).replaceAll('\\', '/'))

export const sources = (areas) =>
  [
    ...new Set(
      areas.flatMap((area) =>
        area.endsWith('.ts') ? [area] : filesIn(area).filter((file) => /(?<!\/index)\.ts$/.test(file)),
      ),
    ),
  ].sort()
/** The tests of rules; those of the command only where the command is asked about. */
export const testFiles = (withCommand) =>
  ['examples', 'properties', 'models']
    .flatMap((kind) => filesIn(`tests/${kind}`))
    .filter((file) => /\.(test|prop|model)\.ts$/.test(file) && (withCommand || !/^tests\/[a-z]+\/cli\//.test(file)))
    .sort()
