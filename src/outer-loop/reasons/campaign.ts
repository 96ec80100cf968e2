import { type MeasuredShare, measuredShare } from '../../stats/proportion/measured-share.ts'
import type { CampaignWindows, Window } from './campaign-windows.ts'
import type { ReasonsPolicy } from './policy.ts'
import { topicTallyOf } from './tally.ts'
import { type Tone, toneOf, toneTallyOf } from './tone.ts'
import type { Voice } from './voice.ts'

/** What was said of one topic around a campaign. */
export interface CampaignTopic {
  readonly topic: string
  readonly before: MeasuredShare
  readonly during: MeasuredShare
  readonly after: MeasuredShare
  /** What those thought who named it during the campaign. */
  readonly tone: Tone
}

/**
 * Word of mouth before, during and after a campaign (活动前中后的口碑): how many customers named each topic, and whether it
 * spoke for or against; by name of the topic.
 *
 * @example
 * const days = (from: number, to: number) => ({ from: instant(from * 86_400_000), to: instant(to * 86_400_000) })
 * const said = (day: number, score: number) => ({ customerId: `c${day}`, at: instant(day * 86_400_000), worded: true, topics: ['gift'], score })
 * const windows = { before: days(0, 7), during: days(14, 21), after: days(28, 35) }
 * aroundCampaign(standardReasons)(windows)([said(3, 10), said(15, 2), said(16, 3), said(30, 9)])
 *   .map(({ topic, before, during, after }) => [topic, before.count, during.count, after.count])
 * // => [['gift', 1, 2, 1]]
 * @source A1.9
 * @law a campaign is told by the feedback inside its windows only
 */
export const aroundCampaign =
  (policy: ReasonsPolicy) =>
  (windows: CampaignWindows) =>
  (voices: readonly Voice[]): readonly CampaignTopic[] => {
    const measured = measuredShare(policy.confidence)
    const within = ({ from, to }: Window): readonly Voice[] => voices.filter(({ at }) => at >= from && at < to)
    const heard = { before: within(windows.before), during: within(windows.during), after: within(windows.after) }
    const tallies = {
      before: topicTallyOf(heard.before),
      during: topicTallyOf(heard.during),
      after: topicTallyOf(heard.after),
    }
    const topics = new Set(Object.values(tallies).flatMap((tally) => Object.keys(tally.topics)))
    const share = (window: keyof CampaignWindows, topic: string): MeasuredShare => {
      const { topics: own, customers } = tallies[window]
      return measured(Object.hasOwn(own, topic) ? (own[topic]?.customers ?? 0) : 0, customers)
    }
    return [...topics].sort().map((topic) => ({
      topic,
      before: share('before', topic),
      during: share('during', topic),
      after: share('after', topic),
      tone: toneOf(policy)(toneTallyOf(topic)(heard.during)),
    }))
  }
