import { currencies } from '../../core/money.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { scales } from '../../nps/score.ts'
import { isRatingScale } from '../../ratings/rating.ts'
import type { Asked } from '../columns/asked.ts'
import { isZone } from '../facts/wall-clock.ts'
import type { World } from '../kit/world.ts'
import type { InitText } from '../locales/text/init.ts'

/** What the configuration says besides the columns, and what is still open in it. */
export interface Answers {
  readonly said: { readonly [name: string]: unknown }
  readonly open: readonly string[]
}

/** So often a question is put. */
const mostTries = 3

/** Asks what a file does not say of itself (逐项询问); where nobody can be asked it stays open. */
export const askedFor = async (
  asked: Asked,
  { ask, zone, error }: Pick<World, 'ask' | 'zone' | 'error'>,
  text: InitText,
): Promise<Answers> => {
  const said: { [name: string]: unknown } = {}
  const open: string[] = []
  const put = async (
    name: string,
    question: string,
    suggested: string,
    fits: (answer: string) => boolean,
  ): Promise<void> => {
    for (let tries = 0; ask !== undefined && tries < mostTries; tries += 1) {
      const answer = (await ask(question, suggested)).trim() || suggested
      if (fits(answer)) {
        said[name] = answer
        return
      }
      error(`${text.again}\n`)
    }
    open.push(name)
  }
  const { timeZone, dateOrder, scale, receivedAt, tier, currency } = asked
  if (timeZone !== undefined) await put('timeZone', text.timeZone, zone, isZone)
  if (dateOrder !== undefined) await put('dateOrder', text.dateOrder, '', (answer) => /^(?:dmy|mdy)$/u.test(answer))
  if (scale !== undefined)
    await put('scale', text.scale(scale.column, scale.most), scale.most > 5 ? '1-10' : '1-5', (answer) =>
      isScale(answer),
    )
  if (receivedAt !== undefined)
    await put('receivedAt', text.receivedAt, '', (answer) => readDate({})(answer)._tag === 'At')
  if (currency !== undefined)
    await put('currency', text.currency, '', (answer) => currencies.some((one) => one === answer))
  if (tier !== undefined) {
    const values = ask === undefined ? '' : await ask(text.highTier(tier.column, tier.values), '')
    const high = values.split(/[,，、]/u).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
    if (high.length > 0) {
      said['tierColumn'] = tier.column
      said['highTier'] = high
    } else if (ask === undefined) open.push('tierColumn', 'highTier')
  }
  return { said, open }
}

const isScale = (answer: string): boolean => scales.some((one) => one === answer) || isRatingScale(answer)
