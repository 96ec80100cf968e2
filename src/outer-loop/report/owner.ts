import type { EvidencePack } from '../evidence/pack.ts'
import type { ReportFacts } from './facts/facts.ts'
import { headlineOf } from './headline.ts'
import type { Method } from './method.ts'
import { methodOf } from './method-of.ts'
import type { ReportPolicy } from './policy.ts'
import { type ProjectLine, projectLine } from './project-line.ts'

/** What somebody who answers for topics looks at (专题负责人报告): their packs, their projects, what is late. */
export interface OwnerReport {
  readonly audience: 'owner'
  readonly owner: string
  readonly packs: readonly EvidencePack[]
  readonly projects: readonly ProjectLine[]
  /** Actions of these projects that are late. */
  readonly late: number
  readonly method: Method
}

/**
 * The report of one named owner (专题负责人报告): what they were handed and what they promised, and nobody else's.
 *
 * @example
 * const frame = { period: periodAt(elapsed)('quarter', instant(0)), asOf: instant(9), taxonomy: 'house@1', base: 'detractors',
 *   clock: 'received', policies: [] } as const
 * const project = (topic: string, owner: string) => ({ ...initialProject, stage: 'running', project: `project:${topic}`, topic, owner } as const)
 * const report = ownerReport(standardReport)('VP Zhao')({ frame, projects: [project('heat', 'VP Zhao'), project('price', 'VP Li')] })
 * report.projects.map(({ topic }) => topic) // => ['heat']
 * @source A2.17, A2.19, A4.12
 * @law an owner sees their own packs and projects and no others
 */
export const ownerReport = (policy: ReportPolicy): ((owner: string) => (facts: ReportFacts) => OwnerReport) => {
  const headline = headlineOf(policy)
  const method = methodOf(policy)
  return (owner) => (facts) => {
    const { packs = [], projects = [], frame } = facts
    const own = projects.filter((one) => one.owner === owner).map(projectLine(frame.asOf))
    return {
      audience: 'owner',
      owner,
      packs: packs.filter(({ recipient }) => recipient === owner),
      projects: own,
      late: own.reduce((sum, { late }) => sum + late, 0),
      method: method(facts, headline(facts)),
    }
  }
}
