import { plain } from '../cells/plain.ts'
import { isBlank } from '../cells/values.ts'
import type { ValueIn } from './row-field.ts'
import type { RowExclusion } from './row-read.ts'

type Marked = Exclude<RowExclusion, 'noAnswer'>

/** What survey tools and people write into a column of states, channels or ways of collection. */
const states: { readonly [word: string]: Marked } = {
  preview: 'preview',
  surveypreview: 'preview',
  offlinesurveypreview: 'preview',
  surveypreviewspam: 'preview',
  预览: 'preview',
  预览答卷: 'preview',
  test: 'test',
  testdata: 'test',
  testresponse: 'test',
  surveytest: 'test',
  测试: 'test',
  测试数据: 'test',
  测试答卷: 'test',
  spam: 'spam',
  importedspam: 'spam',
  offlinespam: 'spam',
  exspam: 'spam',
  垃圾: 'spam',
  垃圾信息: 'spam',
}
const yes: readonly string[] = ['true', 'yes', 'y', '1', 'x', '是', '真', '对']
const judgedInvalid = new Set([
  '无效',
  '无效答卷',
  '无效数据',
  '作废',
  'invalid',
  'notvalid',
  'no',
  'n',
  'false',
  '0',
  '否',
])
/** Who serves, and machines that answer for them; whatever else stands there is taken for the customer. */
const serving = new Set(
  '员工,企业成员,成员,客服,人工客服,坐席,商家,机器人,智能客服,系统,系统消息,发出,发送,agent,staff,employee,admin,teammate,operator,bot,system,outgoing,outbound'.split(
    ',',
  ),
)

/** Qualtrics adds up 1 preview, 2 test, 4 imported, 8 spam, 16 offline, 32 employees. */
const ofCode = (code: number): Marked | undefined =>
  code & 1 ? 'preview' : code & 2 ? 'test' : code & 8 ? 'spam' : undefined

/**
 * Reads from a row whether it is a preview, a test or spam: a word in a column of states, of channels of distribution
 * or of ways of collection, or a yes in a column called test or preview; and whether the tool judges it invalid or a member of staff
 * wrote it. Numbers are states only in files that have the
 * columns of Qualtrics.
 */
export const exclusionIn = (coded: boolean): ((valueIn: ValueIn) => Marked | undefined) => {
  const stated = (value: unknown, withCodes: boolean): Marked | undefined => {
    if (isBlank(value)) return undefined
    const word = plain(String(value))
    if (withCodes && /^\d{1,2}$/u.test(word)) return ofCode(Number(word))
    return Object.hasOwn(states, word) ? states[word] : undefined
  }
  const flagged = (value: unknown, marked: Marked): Marked | undefined =>
    isBlank(value) || value === false ? undefined : yes.includes(plain(String(value))) ? marked : stated(value, false)
  return (valueIn) =>
    stated(valueIn('status'), coded) ??
    stated(valueIn('distribution'), false) ??
    flagged(valueIn('preview'), 'preview') ??
    flagged(valueIn('test'), 'test') ??
    worded(valueIn('validity'), judgedInvalid, 'invalid') ??
    worded(valueIn('speaker'), serving, 'staff')
}

const worded = (value: unknown, words: ReadonlySet<string>, marked: Marked): Marked | undefined =>
  !isBlank(value) && words.has(plain(String(value))) ? marked : undefined

/** Whether columns are those of Qualtrics, whose states are numbers. */
export const areCoded = (columns: readonly string[]): boolean => {
  const names = columns.map(plain)
  return names.includes('responseid') && names.includes('recordeddate')
}
