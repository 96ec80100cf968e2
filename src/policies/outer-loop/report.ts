import type { AudiencePolicy } from '../../outer-loop/duty/audience.ts'
import type { EvidencePolicy } from '../../outer-loop/evidence/policy.ts'
import type { ReportPolicy } from '../../outer-loop/report/policy.ts'
import type { RoleViewPolicy } from '../../outer-loop/returns/view.ts'
import { fraction } from '../../stats/elementary/fraction.ts'
import { standardNpsTrend } from './outer-loop-proof.ts'
import { standardReasons } from './reasons.ts'

/**
 * An arrow where a change is a false one in at most one of twenty (标准报告规则).
 *
 * @example
 * const { confidence, level } = standardReport
 * const halved = shareChange(confidence, level)({ count: 8, total: 40 }, { count: 4, total: 40 })
 * halved?.direction // => 'notShown'
 */
export const standardReport: ReportPolicy = {
  id: 'standard-report',
  version: '1.0.0',
  confidence: fraction(0.95),
  level: fraction(0.05),
  nps: standardNpsTrend,
  reasons: standardReasons,
  source: 'A0.14, A1.10, A2.20',
}

/**
 * Twelve verbatims of customers who agreed to be quoted; shares from thirty customers on (标准证据包规则).
 *
 * @example
 * standardEvidence.consent // => 'given'
 * standardEvidence.verbatims // => 12
 */
export const standardEvidence: EvidencePolicy = {
  id: 'standard-evidence',
  version: '1.0.0',
  confidence: fraction(0.95),
  score: standardNpsTrend.score,
  verbatims: 12,
  consent: 'given',
  leastBase: 30,
  source: 'A2.17, A2.18',
}

/**
 * The front line sees its own outlet and cases to learn from; managers what they answer for; executives the whole, and no
 * customer (标准角色视图).
 *
 * @example
 * const view = roleView(standardViews)({ role: 'executive' })
 * view({ headline: { promises: 3 }, customers: ['c1'] }) // => right({ headline: { promises: 3 } })
 */
export const standardViews: RoleViewPolicy = {
  id: 'standard-views',
  version: '1.1.0',
  views: {
    frontLine: {
      fields: ['audience', 'outlet', 'headline', 'reasons', 'training', 'proved', 'method.gaps', 'method.frame.period'],
      ownOutlet: true,
    },
    manager: { fields: ['audience', 'owner', 'headline', 'reasons', 'projects', 'packs', 'late', 'signals', 'method'] },
    executive: {
      fields: ['audience', 'headline', 'npsByMonth', 'reasons', 'projects', 'signals', 'silent', 'method'],
    },
  },
  smallestCell: 5,
  source: 'A3.20',
}

/**
 * Whoever has not refused and not unsubscribed is told, the silent too (标准行动报告受众).
 *
 * @example
 * reportAudience(standardAudience)(instant(0))([
 *   { customerId: 'c1', heard: false }, { customerId: 'c2', heard: true, consent: 'refused' },
 * ]).recipients // => ['c1']
 */
export const standardAudience: AudiencePolicy = {
  id: 'standard-audience',
  version: '1.0.0',
  kind: 'actionReport',
  consent: 'notRefused',
  source: 'A0.14',
}
