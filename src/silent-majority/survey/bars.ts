import { instantAfter } from '../../core/instant.ts'
import { alarmLevels } from '../policy/alarm-level.ts'
import type { SurveyBar } from './bar.ts'
import type { ContactMade, SurveyFacts } from './facts.ts'
import type { FrequencyCap, SurveyPolicy } from './policy.ts'

type Bars = readonly SurveyBar[]

export const churnBar = ({ churn }: SurveyPolicy, { asOf, kind, silence }: SurveyFacts): Bars => {
  if (silence === undefined || !churn.kinds.includes(kind)) return []
  const level = alarmLevels.slice(alarmLevels.indexOf(churn.from)).find((one) => one === silence.level)
  const until = instantAfter(silence.since, churn.holdFor)
  return level !== undefined && asOf < until ? [{ _tag: 'LeavingSilently', level, until }] : []
}

export const openCaseBar = ({ openCases = [] }: SurveyFacts): Bars =>
  openCases.length === 0 ? [] : [{ _tag: 'CaseStillOpen', cases: openCases }]

/** Every cap that is used up, on its own clock. */
export const frequencyBars = ({ frequency }: SurveyPolicy, { asOf, kind, contacts = [] }: SurveyFacts): Bars =>
  frequency.flatMap((cap): Bars => {
    const { kinds, most, within } = cap
    if (!isAbout(cap, kind)) return []
    const counted = contacts
      .filter((one) => isAbout(cap, one.kind) && asOf < instantAfter(one.at, within))
      .map(({ at }) => at)
      .sort((a, b) => a - b)
    if (counted.length < most) return []
    const freeing = counted[counted.length - most]
    return [
      {
        _tag: 'ContactedTooOften',
        ...(kinds === undefined ? {} : { kinds }),
        most,
        within,
        counted: counted.length,
        ...(freeing === undefined ? {} : { until: instantAfter(freeing, within) }),
      },
    ]
  })

const isAbout = ({ kinds }: Pick<FrequencyCap, 'kinds'>, kind: string): boolean =>
  kinds === undefined || kinds.includes(kind)

/** The longest of the rests that still run. */
export const quarantineBar = ({ quarantine }: SurveyPolicy, { asOf, kind, contacts = [] }: SurveyFacts): Bars => {
  const { surveys, afterSent, afterAnswer } = quarantine
  if (!surveys.includes(kind)) return []
  const rests = contacts
    .filter((one) => surveys.includes(one.kind))
    .flatMap(({ at, answeredAt }: ContactMade) => [
      { last: at, answered: false, until: instantAfter(at, afterSent) },
      ...(answeredAt === undefined
        ? []
        : [{ last: answeredAt, answered: true, until: instantAfter(answeredAt, afterAnswer) }]),
    ])
  const [longest] = rests.sort(
    (a, b) => b.until - a.until || b.last - a.last || Number(b.answered) - Number(a.answered),
  )
  return longest !== undefined && asOf < longest.until ? [{ _tag: 'SurveyedLately', ...longest }] : []
}

export const consentBars = ({ consent: asked }: Pick<SurveyPolicy, 'consent'>, { consent }: SurveyFacts): Bars =>
  consent === 'refused'
    ? [{ _tag: 'ConsentRefused' }]
    : consent === undefined && asked === 'given'
      ? [{ _tag: 'ConsentNotGiven' }]
      : []

export const unsubscribedBars = ({ asOf, kind, unsubscribed = [] }: SurveyFacts): Bars =>
  unsubscribed
    .filter(
      (one) => (one.kinds === undefined || one.kinds.includes(kind)) && (one.until === undefined || asOf < one.until),
    )
    .map(({ kinds, until }) => ({
      _tag: 'Unsubscribed',
      ...(kinds === undefined ? {} : { kinds }),
      ...(until === undefined ? {} : { until }),
    }))

export const testBar = ({ test }: SurveyFacts): Bars => (test === true ? [{ _tag: 'TestRow' }] : [])
