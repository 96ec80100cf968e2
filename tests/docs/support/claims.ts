import ts from 'typescript'

/** Source text whose claims — `expression // => expected` — have become calls of `claim`. */
export interface Claims {
  readonly code: string
  readonly count: number
  /** Claims that stand behind no expression, by line. */
  readonly loose: readonly number[]
}

interface Claim {
  readonly statement: ts.ExpressionStatement
  readonly expected: string
}

const mark = /^[ \t;]*(?:\r?\n[ \t]*)?\/\/ =>[ \t]*/
const continuation = /^\r?\n[ \t]*\/\/(?! =>)/

/** Finds the claims of a piece of TypeScript, also those inside of blocks. */
export const claimsIn = (source: string): Claims => {
  const file = ts.createSourceFile('claims.ts', source, ts.ScriptTarget.ES2022, true)
  const found = claimsUnder(file, source)
  const taken = new Set(found.map(({ statement }) => lineOf(source, markEnd(source, statement))))
  const marks = [...source.matchAll(/\/\/ =>/g)].map(({ index }) => lineOf(source, index))
  return {
    code: found.reduceRight((text, { statement, expected }) => {
      const { pos, end } = statement.expression
      const head = text.slice(0, statement.getStart(file))
      return `${head}claim(() => (${source.slice(pos, end)}), () => (${expected}));${text.slice(statement.end)}`
    }, source),
    count: found.length,
    loose: marks.filter((line) => !taken.has(line)),
  }
}

const claimsUnder = (node: ts.Node, source: string): readonly Claim[] => {
  if (!ts.isExpressionStatement(node)) return node.getChildren().flatMap((child) => claimsUnder(child, source))
  const end = markEnd(source, node)
  return end === node.end ? [] : [{ statement: node, expected: expectedFrom(source.slice(end)) }]
}

const markEnd = (source: string, { end }: ts.Node): number => end + (mark.exec(source.slice(end))?.[0].length ?? 0)

/** The rest of the line; the comment lines below belong to it as long as it is no whole expression. */
const expectedFrom = (rest: string): string => {
  const length = /^.*/.exec(rest)?.[0].length ?? 0
  const line = rest.slice(0, length)
  const more = continuation.exec(rest.slice(length))
  return more === null || isExpression(line) ? line : expectedFrom(line + rest.slice(length + more[0].length))
}

const isExpression = (text: string): boolean => {
  try {
    return typeof new Function(`return (${text}\n)`) === 'function'
  } catch {
    return false
  }
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length
