import { type Context, createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { traps } from './traps.ts'

/** A realm with no host: neither Node nor a browser, only the language, and traps in it. */
export const bareRealm = (): Context => {
  const realm = createContext(Object.create(null))
  runInContext(traps, realm)
  return realm
}

/** Bundles modules into a script that defines `modules`, one namespace per path. */
export const bundleOf = async (paths: readonly string[]): Promise<string> => {
  const lines = paths.map((path, index) => `export * as m${index} from './${path}'`)
  const names = paths.map((path, index) => `${JSON.stringify(path)}: bundle.m${index}`)
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'silent',
  })
  return `${outputFiles[0]?.text};var modules = { ${names.join(', ')} };`
}
