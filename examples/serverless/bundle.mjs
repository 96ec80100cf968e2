import { build } from 'esbuild'

/** One file a function, as it is deployed. */
await build({
  entryPoints: ['lambda-api.mjs', 'triage.mjs', 'worker-test.mjs', 'cold/empty.mjs'],
  outdir: '.cache',
  entryNames: '[name]',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  charset: 'utf8',
  target: 'es2022',
})
