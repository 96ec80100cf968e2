import * as z from 'zod'
import { say as sayEnglish } from '../../locales/en.ts'
import { say as sayChinese } from '../../locales/zh-CN.ts'
import { pathOf, saidOf } from './said-of.ts'

/** What zod asks for a message: one parse at a time, nothing global. */
export type ErrorMap = NonNullable<z.core.ParseContext<z.core.$ZodIssue>['error']>

const languages = {
  en: { say: sayEnglish, others: z.locales.en().localeError, colon: ': ', joined: '; ' },
  'zh-CN': { say: sayChinese, others: z.locales.zhCN().localeError, colon: '：', joined: '；' },
} as const

/**
 * The messages of one language for one parse, each with its place: worded as `parseFeedback` words the same mistake,
 * and by zod where this library has no words for it.
 *
 * @example
 * feedbackSchema.safeParse({ id: 'f1', receivedAt: 'yesterday' }, { error: errorsIn('zh-CN') }).error?.issues[0]?.message
 * // => 'receivedAt：应为带时区偏移的日期时间，如 2026-11-21T10:00:00+08:00，读到 "yesterday"'
 * feedbackSchema.safeParse({ id: ' ', receivedAt: 0 }, { error: errorsIn('en') }).error?.issues[0]?.message
 * // => 'id: expected text that is not blank, found " "'
 */
export const errorsIn =
  (language: 'en' | 'zh-CN'): ErrorMap =>
  (issue) => {
    const { say, others, colon, joined } = languages[language]
    const said = saidOf(issue)
    if (said.length > 0 && said.every((one) => 'path' in one)) return said.map(say).join(joined)
    const path = pathOf(issue)
    const place = path.length === 0 ? '' : `${path.join('.')}${colon}`
    if (said.length > 0) return `${place}${said.map(say).join(joined)}`
    const other = others(issue)
    const message = typeof other === 'string' ? other : other?.message
    return message === undefined ? undefined : `${place}${message}`
  }
