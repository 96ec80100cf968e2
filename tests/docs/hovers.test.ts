import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { read } from './support/sources.ts'

/** What most callers write first. */
const used: { readonly [entry: string]: readonly string[] } = {
  index: [
    'assess',
    'parseFeedback',
    'parseCustomer',
    'segmentOf',
    'netPromoterScore',
    'npsDifference',
    'triage',
    'routing',
    'alert',
    'deadline',
    'statusAt',
    'match',
    'getOrThrow',
  ],
  'tables/index': ['table', 'verify', 'compile', 'diff', 'impact', 'fromJson'],
  'calendar/index': ['compileCalendar'],
  'programme/index': ['readProgramme', 'verifyProgramme'],
  'inner-loop/index': ['decide', 'evolve'],
}
const lines = Object.entries(used).map(([entry, names]) => `import { ${names.join(', ')} } from './${entry}.ts'`)
const page = resolve('src/hovered.ts')
const text = `${lines.join('\n')}\n`

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
  ts.sys,
  process.cwd(),
)
const textOf = (path: string): string | undefined => (path === page ? text : ts.sys.readFile(path))
const service = ts.createLanguageService({
  getScriptFileNames: () => [page],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => {
    const found = textOf(path)
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
  },
  getCurrentDirectory: () => process.cwd(),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === page || ts.sys.fileExists(path),
  readFile: textOf,
})

it.each(Object.values(used).flat())('an editor tells what %s is', (name) => {
  const info = service.getQuickInfoAtPosition(page, text.search(new RegExp(`\\b${name}\\b`, 'u')))
  const shown = ts.displayPartsToString(info?.displayParts)
  const told = ts.displayPartsToString(info?.documentation)
  expect(shown).toContain(name)
  expect(shown).not.toMatch(/ReturnType<|Parser<|\bany\b|\.\.\. \d+ more/u)
  expect(shown.length).toBeLessThan(700)
  expect(told.length).toBeGreaterThan(20)
  expect(info?.tags?.some((tag) => tag.name === 'example')).toBe(true)
})

it('the public entries export what is looked at', () => {
  for (const [entry, names] of Object.entries(used))
    for (const name of names) expect(read(`src/${entry}.ts`)).toMatch(new RegExp(`\\b${name}\\b`, 'u'))
})
