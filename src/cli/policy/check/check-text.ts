import type { Finding, Remark } from '../../../tables/questions/finding.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { Table } from '../../../tables/shape/table.ts'
import type { Speech } from '../../kit/language.ts'
import type { PolicyText } from '../../locales/text/policy.ts'
import type { Colours } from '../../show/colours.ts'
import { sayFacts } from '../facts-text.ts'
import { mostFindings } from '../read-table.ts'
import { firstOf, indented, printable } from '../sentences.ts'
import { refOf, type TableReport } from './check.ts'

/** A table's report for people: its name, then what is wrong with it, or that nothing is and what is worth knowing. */
export const checkText = (report: TableReport, { say, text }: Speech, { bold, red }: Colours): string => {
  const { check, more, table: named } = text.policy
  const { table } = report
  const { columns, rows, hit } = table
  const head = [bold(printable(named(refOf(table)))), check.size(Object.keys(columns).length, rows.length, hit)]
  const found = (one: Finding): readonly string[] => [
    printable(say(one)),
    ...indented(exampleOf(table, one, text.policy)),
  ]
  const remarked = (one: Remark): readonly string[] => [printable(say(one))]
  const body =
    report._tag === 'Unproved'
      ? [red(check.findings(report.findings.length)), ...indented(firstOf(report.findings, mostFindings, found, more))]
      : [
          check.proved(report.classes),
          report.witnesses === undefined
            ? check.noWitnesses
            : check.witnesses(report.witnesses.rows.length, report.witnesses.boundaries.length),
          ...(report.remarks.length === 0
            ? []
            : [check.remarks, ...indented(firstOf(report.remarks, mostFindings, remarked, more))]),
        ]
  return `${[...head, ...body].join('\n')}\n`
}

/** Facts of a finding's region, or the two sides of a step. */
const exampleOf = (table: Table, said: Finding, { words, check }: PolicyText): readonly string[] => {
  if (!('witness' in said)) return []
  const witness: readonly Facts[] = said._tag === 'NotMonotone' ? said.witness : [said.witness]
  return [printable(check.example(witness.map((one) => sayFacts(words, table, one))))]
}
