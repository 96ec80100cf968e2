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
 * Rules are pure, and so is what they call as they load: marked so, what nobody uses is left out of a bundle. Each
 * value is made by a function of its own, because a bundler keeps what it only suspects among the arguments of a call.
 */
const pure = (text) => {
  const calls = (node) =>
    !ts.isFunctionLike(node) &&
    (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.forEachChild(node, calls) === true)
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true)
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer !== undefined && calls(initializer) ? [initializer] : []))
    .reverse()
    .reduce(
      (all, { pos, end }) => `${all.slice(0, pos)} /*#__PURE__*/ (() => (${all.slice(pos, end)}))()${all.slice(end)}`,
      text,
    )
}
