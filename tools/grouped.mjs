import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'

/**
 * Files of the main entry and the inner loop that go into one file of the package, by their folders: whoever needs one of them opens
 * this file. Split finer, most of an import would be the opening of small files.
 */
const groups = [
  [
    'core',
    'stats',
    'nps',
    'customer',
    'explain',
    'inner-loop/vocabulary/contact-channel.ts',
    'inner-loop/alert/severity-policy.ts',
  ],
  ['tables'],
  ['calendar'],
  ['text'],
  ['inner-loop/case'],
  ['feedback', 'inner-loop', 'programme'],
]
const groupOf = (file) =>
  groups.findIndex((folders) => folders.some((folder) => !relative(`src/${folder}`, file).startsWith('..')))

/** Gives every entry all the files of the groups it needs, so that splitting sees one set of entries a group. */
export const grouped = {
  name: 'grouped',
  setup: async ({ initialOptions, onLoad, onResolve }) => {
    const entries = Object.values(initialOptions.entryPoints)
    const { metafile } = await build({
      entryPoints: entries,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'unwritten',
      platform: 'neutral',
      packages: 'external',
      logLevel: 'silent',
    })
    const reached = (files, found = new Set()) => {
      for (const file of files)
        if (!found.has(file) && found.add(file))
          reached(
            (metafile.inputs[file]?.imports ?? []).filter(({ external }) => !external).map(({ path }) => path),
            found,
          )
      return found
    }
    const main = [...reached(['src/index.ts', 'src/inner-loop/index.ts'])].filter(
      (file) => groupOf(file) >= 0 && !file.endsWith('index.ts'),
    )
    const withGroups = (files) => {
      const touched = new Set(main.filter((file) => files.has(file)).map(groupOf))
      const wider = reached([...files, ...main.filter((file) => touched.has(groupOf(file)))])
      return wider.size === files.size ? files : withGroups(wider)
    }
    const wholes = new Map(
      entries.map((entry) => {
        const files = withGroups(reached([entry]))
        return [resolve(entry), main.filter((file) => files.has(file))]
      }),
    )
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    }))
    onResolve({ filter: /^whole:/ }, ({ path }) => ({ path: resolve(path.slice('whole:'.length)), sideEffects: true }))
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const imports = (wholes.get(path) ?? []).map((file) => `\nimport 'whole:${file}'`)
      return { contents: `${pure(await readFile(path, 'utf8'))}${imports.join('')}`, loader: 'ts' }
    })
  },
}

/**
 * Rules are pure, and so is what they call as they load: marked so, what nobody uses is left out of a bundle. Each
 * value is made by a function of its own, because a bundler keeps what it only suspects among the arguments of a call.
 */
const pure = (text) => {
  const calls = (node) =>
    !ts.isFunctionLike(node) &&
    (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.forEachChild(node, calls) === true)
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true)
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer !== undefined && calls(initializer) ? [initializer] : []))
    .reverse()
    .reduce(
      (all, { pos, end }) => `${all.slice(0, pos)} /*#__PURE__*/ (() => (${all.slice(pos, end)}))()${all.slice(end)}`,
      text,
    )
}
