import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** What a bench needs of the library, bundled as a package would be. */
export const load = async (entry) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const outfile = join(folder, 'library.mjs')
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  })
  const library = await import(pathToFileURL(outfile).href)
  await rm(folder, { recursive: true })
  return library
}
