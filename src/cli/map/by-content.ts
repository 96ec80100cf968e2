import { plain } from '../../ingest/cells/plain.ts'
import type { Content } from './contents.ts'
import type { Field } from './fields.ts'

/** From this share of its filled cells on a column holds what they hold. */
const mostly = 0.8
/** Fewer answers tell nothing. */
const [fewAnswers, fewWords] = [5, 2]

const share = (count: number, { filled }: Content): boolean => filled > 0 && count >= filled * mostly

/** Whether a column holds whole numbers from 0 to 10, enough of them and above 5: answers to the recommendation question. */
export const holdsScores = (one: Content): boolean =>
  one.scores >= fewAnswers && share(one.scores, one) && one.most > 5 && one.most <= 10 && one.different > 2

/** Whether a column holds faces or words of satisfaction. */
export const holdsFaces = (one: Content): boolean =>
  one.faces >= fewAnswers && share(one.faces, one) && one.different > 1

/** Whether a column holds dates and nothing else. */
export const holdsDates = (one: Content): boolean => share(one.dates, one)

/** Whether a column holds words somebody wrote, hardly two alike. */
export const holdsWords = (one: Content): boolean =>
  one.sentences >= fewWords && one.sentences >= one.filled / 2 && one.different >= one.filled * mostly

/** Whether a column that is called so can be the field, by what it holds; a column of marks called Location is no place. */
export const canBe = (field: Field, name: string, one: Content | undefined): boolean =>
  field !== 'outlet' ||
  plain(name) !== 'location' ||
  one === undefined ||
  one.numbers < one.filled ||
  one.filled === 0 ||
  one.most > 10

/** Of columns that are named alike, those whose cells answer: an empty one is not meant, nor words beside numbers. All words are heard. */
export const answering = (
  field: Field,
  places: readonly number[],
  contents: readonly Content[] | undefined,
): readonly number[] => {
  if (contents === undefined || places.length < 2 || field === 'text') return places
  const isNumeric = field === 'score' || field === 'stars'
  const found = places.filter((place) => {
    const one = contents[place]
    return one !== undefined && one.filled > 0 && (!isNumeric || one.numbers > one.filled / 2)
  })
  return found.length === 1 ? found : places
}

/** Names of what is counted or listed, not asked. */
const noAnswer =
  /总分|total|group|category|segment|\bid$|date|time|count|comment|text|reason|用时|时间|原因|编号|评论|内容|数量|件数|次数|天数|年龄|点赞|数$|qty|quantity|number|\bnum\b|age\b|days|version|likes|index|level|priority|等级|级别|优先级|序/iu
/** Names of what the house writes, or things are called. */
const noWords =
  /url|link|agent|\btags?\b|address|地址|subject|主题|\btitle\b|标题|name|名称|repl(?:y|ies)|response from|\bnotes?\b|\bua\b|referr?er|回复|备注|标签|链接|来源|product|商品|item|survey|问卷|staff|internal|处理|跟进|客服|team|部门|department|location|位置|script|source|channel|渠道/iu

const places = (
  columns: readonly string[],
  contents: readonly Content[],
  used: ReadonlySet<number>,
  holds: (one: Content, name: string) => boolean,
): readonly number[] =>
  columns.flatMap((name, place) => {
    const one = contents[place]
    return used.has(place) || one === undefined || !holds(one, name) ? [] : [place]
  })

/** Columns of unknown names that by their cells could be a field nobody else is (按内容识别). */
export const unnamed = (
  field: 'score' | 'satisfaction' | 'text' | 'receivedAt',
  columns: readonly string[],
  contents: readonly Content[],
  used: ReadonlySet<number>,
): readonly number[] => {
  const holds: { readonly [F in typeof field]: (one: Content, name: string) => boolean } = {
    score: (one, name) => holdsScores(one) && !noAnswer.test(name),
    satisfaction: (one, name) => holdsFaces(one) && !noAnswer.test(name),
    text: (one, name) => holdsWords(one) && !noWords.test(name),
    receivedAt: (one) => holdsDates(one),
  }
  return places(columns, contents, used, holds[field])
}
