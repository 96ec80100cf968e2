import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Finding, Remark } from '../../tables/questions/finding.ts'
import type { TableIssue } from '../../tables/reading/table-issue.ts'
import type { Speech } from '../kit/language.ts'
import { harmlessJson } from '../show/harmless.ts'
import { refOf, type TableReport } from './check/check.ts'
import type { Comparison, Weighed } from './diff/compare.ts'
import type { HistoryRead } from './diff/history.ts'
import type { Explanation } from './explain/explain.ts'
import { reasonsOf } from './explain/explain-text.ts'
import { printable, sayPolicyProblem } from './sentences.ts'

const json = (value: unknown): string => `${harmlessJson(value, 2)}\n`

/** Findings beyond this many are counted only. */
const mostListed = 200
const listed = (
  findings: readonly (Finding | Remark)[],
  { say }: Speech,
): { readonly findings: readonly unknown[]; readonly moreFindings?: number } => ({
  findings: findings.slice(0, mostListed).map((finding) => ({ says: printable(say(finding)), finding })),
  ...(findings.length > mostListed ? { moreFindings: findings.length - mostListed } : {}),
})

/** A table that is badly written: every issue with its path. */
export const issuesJson = (file: string, issues: NonEmpty<TableIssue>, speech: Speech): string =>
  json({ file, proved: false, ...listed(issues, speech) })

export const checkJson = (file: string, report: TableReport, speech: Speech): string => {
  const { columns, rows, hit } = report.table
  const about = { table: refOf(report.table), columns: Object.keys(columns), rows: rows.length, hit }
  if (report._tag === 'Unproved') return json({ file, proved: false, ...about, ...listed(report.findings, speech) })
  const { classes, remarks, witnesses } = report
  return json({
    file,
    proved: true,
    ...about,
    classes,
    findings: [],
    remarks: remarks.map((remark) => ({ says: printable(speech.say(remark)), remark })),
    ...(witnesses === undefined ? {} : { witnesses }),
  })
}

export const diffJson = (
  files: readonly [string, string],
  { tables: [a, b], changes, version, findings }: Comparison,
  weighed: Weighed | undefined,
  speech: Speech,
): string =>
  json({
    old: { file: files[0], ...refOf(a) },
    new: { file: files[1], ...refOf(b), proved: findings.length === 0, findings: findings.length },
    changes: (weighed?.impact.changes ?? changes).map(({ _tag, ...change }) => ({
      says: printable(speech.say({ _tag, ...change })),
      ...change,
    })),
    version,
    ...(weighed === undefined ? {} : { history: historyJson(weighed, speech) }),
  })

const historyJson = ({ read, impact }: Weighed, speech: Speech): unknown => {
  const { cases, transitions, outputs, clocks } = impact
  return { ...balanceJson(read, speech), cases, transitions, outputs, clocks }
}

const balanceJson = ({ history: _, read, used, rejects, ...rest }: HistoryRead, speech: Speech): object => ({
  ...rest,
  read,
  used,
  rejected: rejects.length,
  rejects: rejects.map(({ at, problems }) => ({
    ...at,
    problems: problems.map((problem) => ({ says: sayPolicyProblem(speech)(problem), problem })),
  })),
})

export const explainJson = ({ ref, cases }: Explanation, speech: Speech): string =>
  json({
    table: ref,
    read: cases.length,
    decided: cases.filter(({ _tag }) => _tag === 'Decided').length,
    cases: cases.map((one) =>
      one._tag === 'Decided'
        ? { facts: one.facts, decision: one.decision, says: reasonsOf(one.decision, speech) }
        : {
            received: one.received,
            issues: one.issues.map((issue) => ({ says: printable(speech.say(issue)), issue })),
          },
    ),
  })
