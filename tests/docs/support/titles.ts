import ts from 'typescript'
import { filesUnder, read } from './sources.ts'

/** The titles of tests and laws in a test file: the first text handed to `it`, `law`, `prop([…])` and the like. */
export const titlesIn = (source: string): readonly string[] => {
  const file = ts.createSourceFile('titles.ts', source, ts.ScriptTarget.ES2022, true)
  const under = (node: ts.Node): readonly string[] => [
    ...(ts.isCallExpression(node) && states(node.expression) ? titleOf(node) : []),
    ...node.getChildren().flatMap(under),
  ]
  return under(file)
}

const titleOf = ({ arguments: [first] }: ts.CallExpression): readonly string[] =>
  first !== undefined && ts.isStringLiteralLike(first) ? [first.text] : []

/** `it`, `test` and `law`, and what `prop([…])`, `it.each(…)` and `law<…>(…)` return. */
const states = (callee: ts.Expression): boolean =>
  ts.isCallExpression(callee)
    ? /^(prop|it|test|law)\b/.test(callee.expression.getText())
    : ['it', 'test', 'law'].includes(callee.getText())

/** Every title in the tests and in the laws that users may run too. */
export const allTitles = (): ReadonlySet<string> =>
  new Set(
    [...filesUnder('tests', /\.ts$/), ...filesUnder('src/testing', /\.ts$/)].flatMap((path) => titlesIn(read(path))),
  )
