import { hours } from '../core/duration.ts'
import type { CarePolicy } from '../silent-majority/care/policy.ts'
import type { SilencePolicy } from '../silent-majority/cause/silence-policy.ts'
import type { RepresentationPolicy } from '../silent-majority/representation/policy.ts'
import type { SurveyPolicy } from '../silent-majority/survey/policy.ts'
import { fraction } from '../stats/elementary/fraction.ts'

const days = (count: number) => hours(24 * count)

/**
 * Care from watch on (标准主动关怀): critical within a day by telephone, an alert within three, a watch within a week among
 * the manager's other work; begun again after thirty days, or at once when it grows graver.
 *
 * @example
 * standardCare.duties.critical // => { dispatch: 'alert', within: 86400000, channels: ['phone', 'wecom'] }
 */
export const standardCare: CarePolicy = {
  id: 'standard-care',
  version: '1.0.0',
  duties: {
    watch: { dispatch: 'batch', within: days(7), channels: ['wecom', 'email', 'phone'] },
    alert: { dispatch: 'ticket', within: days(3), channels: ['phone', 'wecom'] },
    critical: { dispatch: 'alert', within: days(1), channels: ['phone', 'wecom'] },
  },
  roles: { own: 'csm', otherwise: 'keyAccountService' },
  restFor: days(30),
  source: 'A0.9',
}

/**
 * The words of the article (原文关怀规则): any sign is handed over at once, and cared for within the day.
 *
 * @example
 * articleCare.duties.watch.within === standardCare.duties.critical.within // => true
 */
export const articleCare: CarePolicy = {
  ...standardCare,
  id: 'article-literal-care',
  duties: {
    watch: { dispatch: 'alert', within: days(1), channels: ['phone', 'wecom', 'email'] },
    alert: { dispatch: 'alert', within: days(1), channels: ['phone', 'wecom', 'email'] },
    critical: { dispatch: 'alert', within: days(1), channels: ['phone', 'wecom', 'email'] },
  },
}

/**
 * Whom to ask (标准调研准入): no NPS survey within ninety days of a sign of leaving; with consent only; one NPS survey a
 * quarter, two surveys in thirty days, four contacts of all kinds in seven; thirty days' peace after an answer.
 *
 * @example
 * standardSurvey.churn // => { from: 'watch', holdFor: 7776000000, kinds: ['nps'] }
 * standardSurvey.frequency[0] // => { kinds: ['nps'], most: 1, within: 7776000000 }
 */
export const standardSurvey: SurveyPolicy = {
  id: 'standard-survey',
  version: '1.0.0',
  churn: { from: 'watch', holdFor: days(90), kinds: ['nps'] },
  frequency: [
    { kinds: ['nps'], most: 1, within: days(90) },
    { kinds: ['nps', 'csat', 'ces'], most: 2, within: days(30) },
    { most: 4, within: days(7) },
  ],
  quarantine: { surveys: ['nps', 'csat', 'ces'], afterSent: days(14), afterAnswer: days(30) },
  consent: 'given',
  serviceRecovery: { barredBy: ['TestRow'] },
  source: 'A0.8',
}

/**
 * Thirty answers speak for a kind of customers; fewer are refused until you say where they belong (标准代表性策略).
 *
 * @example
 * standardRepresentation.leastAnswers // => 30
 * standardRepresentation.thin // => 'refuse'
 */
export const standardRepresentation: RepresentationPolicy = {
  id: 'standard-representation',
  version: '1.0.0',
  confidence: fraction(0.95),
  leastAnswers: 30,
  thin: 'refuse',
  unevenFrom: 1.5,
  source: 'A0.1, A0.16',
}

/**
 * Three causes of silence and what answers each (标准沉默原因).
 *
 * @example
 * standardSilence.nudges // => { effort: 'oneTap', futility: 'actionReport', indifference: 'askLess' }
 */
export const standardSilence: SilencePolicy = {
  id: 'standard-silence',
  version: '1.0.0',
  effort: { leastBegun: 2, mostFinished: 0.5 },
  futility: { leastAsked: 2 },
  indifference: { leastAsked: 3 },
  nudges: { effort: 'oneTap', futility: 'actionReport', indifference: 'askLess' },
  source: 'A0.2',
}
