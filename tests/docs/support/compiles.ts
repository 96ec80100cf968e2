import { resolve } from 'node:path'
import ts from 'typescript'
import { alias } from '../../../vitest.config.ts'

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
)
const paths = Object.fromEntries(
  alias.map(({ find, replacement }) => [find.source.replace(/^\^|\$$/g, '').replaceAll('\\/', '/'), [replacement]]),
)

/** What the compiler says of some pieces of TypeScript that import the package by its public names. */
export const compilerSays = (pieces: ReadonlyMap<string, string>): readonly string[] => {
  const files = new Map([...pieces].map(([name, code]) => [resolve(`${name}.ts`), `${code}\nexport {}\n`]))
  const settings: ts.CompilerOptions = {
    ...options,
    paths,
    noUnusedLocals: false,
    isolatedDeclarations: false,
    declaration: false,
  }
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], settings, host)
  return [...files.keys()].flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  )
}
