import * as z from 'zod'
import type { Path } from '../core/parse-issue.ts'
import type { Sayable } from '../explain/sayable.ts'
import { say as sayEnglish } from '../locales/en.ts'
import { say as sayChinese } from '../locales/zh-CN.ts'

/** What zod asks for a message: one parse at a time, nothing global. */
export type ErrorMap = NonNullable<z.core.ParseContext<z.core.$ZodIssue>['error']>

const languages = {
  en: { say: sayEnglish, others: z.locales.en().localeError },
  'zh-CN': { say: sayChinese, others: z.locales.zhCN().localeError },
} as const

/**
 * The messages of one language for one parse.
 *
 * @example
 * feedbackSchema.safeParse({ id: 'f1', receivedAt: 'yesterday' }, { error: errorsIn('zh-CN') }).error?.issues[0]?.message
 * // => 'receivedAt：应为带时区偏移的日期时间，如 2026-11-21T10:00:00+08:00，读到 "yesterday"'
 */
export const errorsIn =
  (language: 'en' | 'zh-CN'): ErrorMap =>
  (issue) => {
    const { say, others } = languages[language]
    const said = issue.code === 'custom' ? (issue.params?.['said'] as Sayable | undefined) : undefined
    return said === undefined ? others(issue) : say('path' in said ? { ...said, path: pathOf(issue) } : said)
  }

const pathOf = ({ path }: { readonly path?: readonly PropertyKey[] | undefined }): Path =>
  (path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))
