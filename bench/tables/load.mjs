import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The library's tables and the policies of this bench, bundled as a package would be. */
export const load = async (entry = './policies.ts') => {
  const outfile = join(await mkdtemp(join(tmpdir(), 'bench-')), 'policies.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
