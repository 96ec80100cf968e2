import { readFile } from 'node:fs/promises'
import ts from 'typescript'

/** Marks what the rules make as they load as pure. */
export const pureRules = {
  name: 'pure-rules',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: pure(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

/**
 * Rules are pure, and so is what they call, spread, look up or put into a template as they load: marked so, what nobody uses
 * is left out of a bundle. Each
 * value is made by a function of its own, because a bundler keeps what it only suspects among the arguments of a call.
 */
const kinds = [
  ts.isCallExpression,
  ts.isNewExpression,
  ts.isSpreadElement,
  ts.isSpreadAssignment,
  ts.isPropertyAccessExpression,
  ts.isElementAccessExpression,
  ts.isTemplateExpression,
]
const pure = (text) => {
  const works = (node) =>
    !ts.isFunctionLike(node) && (kinds.some((is) => is(node)) || ts.forEachChild(node, works) === true)
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true)
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer !== undefined && works(initializer) ? [initializer] : []))
    .reverse()
    .reduce(
      (all, { pos, end }) => `${all.slice(0, pos)} /*#__PURE__*/ (() => (${all.slice(pos, end)}))()${all.slice(end)}`,
      text,
    )
}
