import { isLeft } from 'fp-ts/Either'
import { type NonEmpty, type ParseIssue, shown } from '../../core/parse-issue.ts'
import { type Sentiment, sentimentNamed } from '../../feedback/about.ts'
import { satisfactions } from '../../feedback/micro/micro-feedback.ts'
import type { FeedbackContent } from '../../feedback/revision/revision.ts'
import { satisfactionNamed } from '../../feedback/satisfaction-named.ts'
import { ratingBoundsOf } from '../../ratings/rating.ts'
import { answerTo } from '../answer.ts'
import { isNoAnswer } from '../cells/no-answer.ts'
import { wholeBelow } from '../cells/whole-below.ts'
import type { Question } from '../mapping.ts'
import type { Asides } from './asides.ts'
import type { RowField, ValueIn } from './row-field.ts'
import type { RowReading } from './row-read.ts'

type Answers = Pick<FeedbackContent, 'score' | 'rating' | 'satisfaction' | 'sentiment'>

/** The answers of a row, and why those that could not be read are none. */
export interface AnswersRead {
  readonly answers: Answers
  readonly issues: readonly ParseIssue[]
}

const recommendation: Question = { kind: 'score', scale: '0-10' }

/** Reads the score, the stars and what thumbs and words say of satisfaction; what is not understood is set aside by name. */
export const answersIn = ({
  question = recommendation,
  stars = '1-5',
}: Pick<RowReading, 'question' | 'stars'>): ((
  valueIn: ValueIn,
  nameOf: (field: RowField) => string,
  aside: Asides['add'],
) => AnswersRead) => {
  const asked = [
    ['score', question],
    ['stars', { kind: 'rating', scale: stars }],
  ] as const
  const reading = asked.map(([field, what]) => {
    const from = what.kind === 'rating' ? ratingBoundsOf(what.scale).from : undefined
    return {
      field,
      read: answerTo(what),
      whole: (value: unknown) => (from === undefined ? value : wholeBelow(value, from)),
    }
  })
  return (valueIn, nameOf, aside) => {
    const issues: ParseIssue[] = []
    const answers: { -readonly [K in keyof Answers]: Answers[K] } = {}
    for (const { field, read, whole } of reading) {
      const value = valueIn(field)
      if (isNoAnswer(value)) continue
      const name = nameOf(field)
      const answer = read(whole(value), [name])
      if (!isLeft(answer)) {
        const { score, rating } = answer.right
        if (score !== undefined) answers.score ??= score
        if (rating !== undefined) answers.rating ??= rating
        continue
      }
      const felt = satisfactionNamed(value)
      if (felt !== undefined) answers.satisfaction ??= felt
      else {
        for (const issue of answer.left as NonEmpty<ParseIssue>) issues.push(issue)
        aside(name, value)
      }
    }
    const felt = worded('satisfaction', satisfactionNamed, valueIn, nameOf, aside)
    if (felt !== undefined) answers.satisfaction ??= felt
    else if (!isNoAnswer(valueIn('satisfaction')))
      issues.push({
        _tag: 'NotOneOf',
        path: [nameOf('satisfaction')],
        received: shown(valueIn('satisfaction')),
        allowed: satisfactions,
      })
    const sentiment = worded<Sentiment>('sentiment', sentimentNamed, valueIn, nameOf, aside)
    if (sentiment !== undefined) answers.sentiment = sentiment
    return { answers, issues }
  }
}

const worded = <A>(
  field: RowField,
  named: (written: unknown) => A | undefined,
  valueIn: ValueIn,
  nameOf: (field: RowField) => string,
  aside: Asides['add'],
): A | undefined => {
  const value = valueIn(field)
  return isNoAnswer(value) ? undefined : (named(value) ?? aside(nameOf(field), value))
}
