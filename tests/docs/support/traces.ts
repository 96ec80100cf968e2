/** One row of the traceability table: a fact of the sources, and where it is done. */
export interface Trace {
  readonly id: string
  readonly fact: string
  readonly state: string
  readonly modules: readonly string[]
  readonly tests: readonly string[]
}

/** The rows of `docs/sources.md`: `| A2.3 | fact | done | module | test title · test title |`. */
export const tracesIn = (markdown: string): readonly Trace[] =>
  markdown
    .split('\n')
    .filter((line) => /^\| A\d+\.\d+ \|/.test(line))
    .map((line) => {
      const [id = '', fact = '', state = '', modules = '', tests = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return { id, fact, state, modules: listed(modules), tests: listed(tests) }
    })

const listed = (cell: string): readonly string[] =>
  cell
    .split(' · ')
    .map((part) => part.trim().replace(/^`|`$/g, ''))
    .filter((part) => part !== '')

/** What does not hold of the table: a state it does not know, a module or a test there is not, an id given twice. */
export const faultsOf = (
  traces: readonly Trace[],
  exists: (path: string) => boolean,
  titles: ReadonlySet<string>,
): readonly string[] =>
  traces.flatMap(({ id, fact, state, modules, tests }, place) => [
    ...(traces.findIndex((other) => other.id === id) === place ? [] : [`${id}: given twice`]),
    ...(fact === '' ? [`${id}: no fact`] : []),
    ...(['done', 'part', 'open'].includes(state) ? [] : [`${id}: not done, part or open`]),
    ...(state === 'open' || (modules.length > 0 && tests.length > 0) ? [] : [`${id}: ${state} without a trace`]),
    ...modules.filter((path) => !exists(path)).map((path) => `${id}: no module ${path}`),
    ...tests.filter((title) => !titles.has(title)).map((title) => `${id}: no test “${title}”`),
  ])

/** The row ids a source reference names, ranges written out: `A2.1–A2.3, A4.7`. */
export const idsIn = (reference: string): readonly string[] =>
  [...reference.matchAll(/\bA(\d+)\.(\d+)(?:–A\1\.(\d+))?/g)].flatMap(([, article, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `A${article}.${Number(from) + index}`),
  )
