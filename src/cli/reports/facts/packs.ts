import { isLeft } from 'fp-ts/Either'
import { periodsIn } from '../../../calendar/period/periods-in.ts'
import type { NpsScore } from '../../../nps/score.ts'
import { tallyOf } from '../../../nps/tally.ts'
import { evidencePack } from '../../../outer-loop/evidence/make-pack.ts'
import type { EvidencePack, VerbatimFacts } from '../../../outer-loop/evidence/pack.ts'
import type { TopicOwners } from '../../../outer-loop/project/owners.ts'
import { topicTallyOf } from '../../../outer-loop/reasons/tally.ts'
import { taxonomyName } from '../../../outer-loop/topics/lexicon-of.ts'
import { standardDeidentification } from '../../../policies/outer-loop/deidentify.ts'
import { standardEvidence } from '../../../policies/outer-loop/report.ts'
import type { Rating } from '../../../ratings/rating.ts'
import { ratingTallyOf } from '../../../ratings/rating-tally.ts'
import { deidentify } from '../../../text/deidentify/deidentify.ts'
import { associated } from '../../outer/associated.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import type { ReportOptions } from '../asked.ts'
import { isIn } from '../options.ts'
import type { AllRead } from '../read-all.ts'

const given: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', '是', '同意', 'given'])

/** A pack for the owner of each topic there is a project of: what was said of it in the period. */
export const packsOf = (
  options: ReportOptions,
  { topics, voices, projects = [] }: AllRead,
): readonly EvidencePack[] => {
  const { period, local, asOf, columns, by } = options
  const owners: TopicOwners = {
    topics: Object.fromEntries(
      projects.flatMap(({ topic, owner }) => (topic === undefined || owner === undefined ? [] : [[topic, owner]])),
    ),
  }
  const make = evidencePack({ policy: standardEvidence, owners, deidentify: deidentify(standardDeidentification) })
  const rows = voices.rows.filter(({ voice }) => voice.at < asOf && isIn(period, voice.at))
  const base = topicTallyOf(rows.map(({ voice }) => voice))
  const findings = new Map(
    associated(by, rows, Object.keys(owners.topics)).map(({ topic, association }) => [topic, association.findings]),
  )
  return Object.keys(owners.topics).flatMap((topic) => {
    const naming = rows.filter(({ voice }) => voice.topics.includes(topic))
    const counts = Object.hasOwn(base.topics, topic) ? base.topics[topic] : undefined
    const scores = naming.flatMap(({ voice: { score } }) => (score === undefined ? [] : [score as NpsScore]))
    const efforts = naming.flatMap((row) => effortOf(row, columns.effort))
    const pack = make({
      topic,
      window: { from: period.from, to: period.to },
      taxonomy: taxonomyName(topics.taxonomy),
      base: { name: 'everyone', customers: base.customers },
      named: { customers: counts?.customers ?? 0, mentions: counts?.mentions ?? 0 },
      trend: periodsIn(local)('month', period).map((month) => {
        const of = topicTallyOf(rows.map(({ voice }) => voice).filter(({ at }) => isIn(month, at)))
        return { period: month.name, customers: of.customers, named: of.topics[topic]?.customers ?? 0 }
      }),
      ...(scores.length === 0 ? {} : { nps: tallyOf('0-10')(scores) }),
      ...(efforts.length === 0 ? {} : { effort: ratingTallyOf('1-7')(efforts) }),
      findings: findings.get(topic) ?? [],
      verbatims: naming.map((row) => verbatimOf(row, columns)),
    })
    return isLeft(pack) ? [] : [pack.right]
  })
}

const verbatimOf = (
  { voice, words, factors }: HeardRow,
  { id, consent, name }: ReportOptions['columns'],
): VerbatimFacts => {
  const said = consent === undefined ? undefined : factors[consent]
  const called = name === undefined ? undefined : factors[name]
  return {
    feedbackId: (id === undefined ? undefined : factors[id]) ?? voice.id ?? '',
    text: words,
    ...(said === undefined ? {} : { consent: given.has(said.trim().toLowerCase()) ? 'given' : 'refused' }),
    ...(called === undefined ? {} : { names: [called] }),
  }
}

/** How easy a customer found it, from 1 to 7; nothing where the cell says something else. */
const effortOf = ({ factors }: HeardRow, column: string | undefined): readonly Rating<'1-7'>[] => {
  const written = column === undefined ? undefined : factors[column]?.trim()
  return written !== undefined && /^[1-7]$/u.test(written) ? [Number(written) as Rating<'1-7'>] : []
}
