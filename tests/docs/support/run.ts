import { transformSync } from 'esbuild'
import { type Claims, claimsIn } from './claims.ts'

/** What an expression gave and what was said that it gives. */
export interface Outcome {
  readonly actual: unknown
  readonly expected: unknown
}

/** Runs a function body with these free names: in this realm, or in another one. */
export type Evaluate = (body: string, names: Readonly<Record<string, unknown>>) => void

const here: Evaluate = (body, names) => {
  new Function(...Object.keys(names), `'use strict';${body}`)(...Object.values(names))
}

/** Runs a piece of TypeScript and gives the outcome of every claim in it; each must have been reached once. */
export const outcomesOf = (
  source: string,
  names: Readonly<Record<string, unknown>>,
  evaluate: Evaluate = here,
): readonly Outcome[] => {
  const { code, count, loose } = claimsIn(source)
  if (loose.length > 0) throw new Error(`nothing to compare with in line ${loose.join(', ')} of\n${source}`)
  const outcomes: Outcome[] = []
  const claim = (actual: () => unknown, expected: () => unknown): void => {
    outcomes.push({ actual: actual(), expected: expected() })
  }
  evaluate(plain(code), { ...names, claim })
  if (outcomes.length !== count) throw new Error(`${outcomes.length} of ${count} claims were reached in\n${source}`)
  return outcomes
}

const plain = (code: Claims['code']): string =>
  transformSync(code, { loader: 'ts', format: 'cjs', target: 'es2022' }).code
