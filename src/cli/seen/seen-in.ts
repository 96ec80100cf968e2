import type { RowField as Field } from '../../ingest/row/row-field.ts'
import type { Content } from './content.ts'
import { unnamed } from './unnamed.ts'

/** The fields that hold answers: one of them is enough. */
export const answers: readonly Field[] = ['score', 'stars', 'satisfaction', 'sentiment']

/** What columns of scores are called that nobody has named before. */
const scoreLike =
  /rating|score|stars?\b|\bnps|recommend|\banswer$|^how (?:was|were|did|do)\b|评分|打分|得分|星级|满意|推荐/iu
const scoreless =
  /总分|total|group|category|segment|\bid$|date|time|count|comment|text|reason|用时|时间|原因|编号|评论|内容/iu

export const isAnswerLike = (name: string): boolean => scoreLike.test(name) && !scoreless.test(name)

/** What the cells tell of columns whose names tell nothing: the field of one, or that several could be it. */
export interface Seen {
  readonly found: readonly { readonly field: Field; readonly at: number }[]
  readonly fit: readonly { readonly field: Field; readonly places: readonly number[] }[]
}

/**
 * Looks for answers and words where no name speaks of any (按内容识别). Words are taken where one column holds them, faces likewise, numbers
 * only where the name sounds like an answer as well; where two fit, somebody is asked.
 */
export const seenIn = (
  contents: readonly Content[],
  columns: readonly string[],
  settled: ReadonlySet<Field>,
  taken: ReadonlySet<number>,
): Seen => {
  const words = settled.has('text') ? [] : unnamed('text', columns, contents, taken)
  const isAnswered = answers.some((field) => settled.has(field))
  const scores = isAnswered ? [] : unnamed('score', columns, contents, taken)
  const stars = isAnswered ? [] : unnamed('stars', columns, contents, taken)
  const faces = isAnswered ? [] : unnamed('satisfaction', columns, contents, taken)
  const [score] = scores.length === 1 && isAnswerLike(columns[scores[0] ?? -1] ?? '') ? scores : []
  const [face] = faces.length === 1 && scores.length + stars.length === 0 ? faces : []
  const [star] = stars.length === 1 && scores.length === 0 ? stars : []
  return {
    found: [
      ...(words.length === 1 ? [{ field: 'text', at: words[0] as number } as const] : []),
      ...(score === undefined ? [] : [{ field: 'score', at: score } as const]),
      ...(star === undefined ? [] : [{ field: 'stars', at: star } as const]),
      ...(face === undefined ? [] : [{ field: 'satisfaction', at: face } as const]),
    ],
    fit: [
      ...(words.length > 1 ? [{ field: 'text', places: words } as const] : []),
      ...(stars.length > 1 ? [{ field: 'stars', places: stars } as const] : []),
      ...(faces.length > 1 ? [{ field: 'satisfaction', places: faces } as const] : []),
    ],
  }
}
