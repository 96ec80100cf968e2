import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The churn detectors, bundled as a package would be. */
export const load = async () => {
  const outfile = join(await mkdtemp(join(tmpdir(), 'bench-')), 'library.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./library.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
