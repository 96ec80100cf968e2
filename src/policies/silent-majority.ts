import { milliseconds } from '../core/duration.ts'
import type { ChurnPolicy } from '../silent-majority/policy/policy.ts'

/**
 * Alarms with a budget (标准流失预警策略): of a hundred customers who stay as they are, five may be watched, one alerted and
 * one in a thousand critical by a signal within a year. Name your time zone and your sticky features.
 */
export const standardChurn: ChurnPolicy = {
  id: 'standard-churn',
  version: '1.0.0',
  timeZone: 'Asia/Shanghai',
  lateness: milliseconds(0),
  budgets: { watch: 0.05, alert: 0.01, critical: 0.001 },
  ratios: { alert: 1 / 2, critical: 1 / 3 },
  exposure: {},
  logins: {
    method: 'cusum',
    ratios: [1 / 2, 1 / 4, 1 / 8],
    dispersion: 1,
    least: { activeDays: 8, exposure: 28 },
  },
  features: { sticky: [], recent: 20, least: { before: 20, recent: 20, deep: 8 } },
  purchases: { leastGaps: 2, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 2 },
  contacts: {
    leastGaps: 3,
    leastDays: 180,
    mergeDays: 7,
    prior: { events: 0, exposure: 0 },
    regularity: 1,
    stretch: 0,
    alone: 'watch',
  },
  source: 'A0.4, A0.5, A0.6, A0.7',
}

/**
 * The words of the article, taken literally (原文规则): daily before and weekly now; no sticky feature any more; silent for
 * more than three of one's own mean intervals, purchases and contacts alike. Each is an alert by itself.
 *
 * They keep to no budget: see {@link articleFalseAlarms}.
 */
export const articleLiteral: ChurnPolicy = {
  ...standardChurn,
  id: 'article-literal-churn',
  logins: {
    method: 'windows',
    windows: { before: 28, after: 14 },
    least: { activeDays: 8, exposure: 28 },
    article: { atLeast: 20, atMost: 2, level: 'alert' },
  },
  features: { ...standardChurn.features, article: { shareBefore: 0.5, level: 'alert' } },
  purchases: { ...standardChurn.purchases, leastGaps: 1, stretch: 0, article: { timesMean: 3, level: 'alert' } },
  contacts: { ...standardChurn.contacts, article: { timesMean: 3, level: 'alert' }, alone: 'alert' },
}

/**
 * How often {@link articleLiteral} is wrong about customers who do not change (原文规则误报率). A gap of more than three own
 * means: the chance per gap after so many gaps, for purchases by chance, `(1+3/n)⁻ⁿ`; it never falls below 5 %. Daily to
 * weekly: the share of customers flagged within a year, by the share of days on which they are active, simulated.
 */
export const articleFalseAlarms = {
  perGapAfter: { 1: 0.25, 3: 0.125, 12: 0.069, forever: 0.0498 },
  loginsPerYearAt: { 0.5: 0.025, 0.63: 0.013, 0.75: 0.001, 0.9: 0 },
} as const
