import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command built as it is shipped, with its package around it, in a folder: the path of its file. */
export const bundled = async (home: string): Promise<string> => {
  const main = join(home, 'dist/cli/main.js')
  mkdirSync(join(home, 'samples'))
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'))
  copyFileSync(join(root, 'samples/feedback.csv'), join(home, 'samples/feedback.csv'))
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: main,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  return main
}
