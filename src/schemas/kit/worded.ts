import * as z from 'zod'
import { mostTold } from '../../core/parse/told.ts'
import { errorsIn } from './errors-in.ts'

type Raw = z.core.$ZodRawIssue
type Run = z.core.$ZodType['_zod']['run']

/**
 * A schema whose issues are their own sentences (问题即句子), in English, and in Chinese where zod was told so with
 * `z.config(z.locales.zhCN())`; a parse that brings its own words, such as `errorsIn`, keeps them. Of many issues the
 * first hundred are told, and how many more there are.
 *
 * The schema stands behind a pipe, so that it stays itself however it is wrapped, refined or described.
 */
export const worded = <S extends z.ZodType>(schema: S): S => {
  const told: Run = (payload, context) => {
    const result = run(payload, context)
    return result instanceof Promise ? result.then((one) => said(one, context)) : said(result, context)
  }
  const { run } = bounded(schema)._zod
  schema._zod.run = told
  return schema.pipe(z.any()) as unknown as S
}

/** A schema of which at most a hundred issues are told: what a caller sizes, zod would otherwise spread into arguments. */
const bounded = <S extends z.ZodType>(schema: S): S => {
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    const before = payload.issues.length
    const result = run(payload, context)
    return result instanceof Promise ? result.then((one) => cut(one, before)) : cut(result, before)
  }
  return schema
}

type Payload = z.core.ParsePayload

const cut = (payload: Payload, before: number): Payload => {
  const count = payload.issues.length - before
  for (const issue of payload.issues)
    if (issue.code === 'unrecognized_keys' && issue.keys.length > mostTold)
      Object.assign(issue, { keys: issue.keys.slice(0, mostTold) })
  if (count <= mostTold + 1) return payload
  const more = { _tag: 'MoreIssues', path: [], count: count - mostTold }
  payload.issues.length = before + mostTold
  payload.issues.push({ code: 'custom', path: [], input: payload.value, params: { said: more } } as unknown as Raw)
  return payload
}

/** Issues a schema within has put into words: the one around it says the whole place. */
const ours = new WeakSet<Raw>()

const said = (payload: Payload, context: z.core.ParseContextInternal): Payload => {
  if (payload.issues.length === 0 || context.error !== undefined || z.config().customError !== undefined) return payload
  const words = errorsIn(chosen())
  for (const issue of payload.issues) {
    if (issue.message !== undefined && !ours.has(issue)) continue
    const message = words(issue)
    if (typeof message !== 'string') continue
    Object.assign(issue, { message })
    ours.add(issue)
  }
  return payload
}

/** The language zod was told to speak, as far as it is one of ours. */
const chosen = (): 'en' | 'zh-CN' => {
  const asked = { code: 'invalid_type', expected: 'string', input: 1, path: [] } as unknown as Raw
  const { localeError } = z.config()
  return localeError !== undefined && textOf(localeError(asked)) === textOf(z.locales.zhCN().localeError(asked))
    ? 'zh-CN'
    : 'en'
}

const textOf = (message: unknown): string | undefined =>
  typeof message === 'string' ? message : (message as { readonly message?: string } | null | undefined)?.message
