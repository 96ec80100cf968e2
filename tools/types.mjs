import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import ts from 'typescript'

/**
 * The types of every public entry. `isolatedDeclarations` lets the declarations of a file be written from that file alone;
 * whether they are right is what `npm run typecheck` asks. Those of CJS are those of ESM with other endings.
 */
const written = '.cache/types'
const home = 'dist'
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')

rmSync(written, { recursive: true, force: true })
for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile() && !path.startsWith(join('src', 'cli'))) declare(path)
}
const input = Object.values(exports).flatMap((conditions) => conditions.import?.types ?? [])
const bundle = await rollup({
  input: Object.fromEntries(
    input.map((types) => [types.slice('./dist/'.length, -'.d.ts'.length), types.replace('./dist', written)]),
  ),
  external: [/^fp-ts\//, 'zod', 'fast-check'],
  plugins: [dts()],
})
const { output } = await bundle.generate({
  entryFileNames: '[name].d.ts',
  chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}-[hash].d.ts`,
})
for (const { fileName, code } of output) {
  write(join(home, fileName), code)
  write(join(home, fileName.replace(/\.ts$/, '.cts')), code.replaceAll(/((?:from|import) '\.[^']*)\.js'/g, "$1.cjs'"))
}

function declare(path) {
  const { outputText } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: options,
  })
  const linked = outputText.replaceAll(/(?<=['"]\.[^'"]*)(?=\.ts['"])/g, '.d')
  write(join(written, path.slice('src/'.length).replace(/\.ts$/, '.d.ts')), linked)
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
