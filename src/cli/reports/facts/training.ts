import { isLeft } from 'fp-ts/Either'
import type { NpsScore } from '../../../nps/score.ts'
import { trainingCase } from '../../../outer-loop/training/select.ts'
import type { TrainingCase } from '../../../outer-loop/training/training-case.ts'
import { standardDeidentification } from '../../../policies/outer-loop/deidentify.ts'
import { standardProgramme } from '../../../policies/programme.ts'
import { contactOfRead } from '../../../programme/policy/contact-clock.ts'
import { deidentify } from '../../../text/deidentify/deidentify.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import type { ReportOptions } from '../asked.ts'
import { isIn } from '../options.ts'
import type { AllRead } from '../read-all.ts'

/** Cases of the period that teach something, without anybody's name. */
export const trainingOf = (
  { period, asOf, columns: { id, name } }: ReportOptions,
  { ledger, voices }: AllRead,
): readonly TrainingCase[] => {
  const select = trainingCase({ urgent: ['P0', 'P1'], deidentify: deidentify(standardDeidentification) })
  const clock = contactOfRead(standardProgramme)
  const byId = new Map<string | undefined, HeardRow>(
    id === undefined ? [] : voices.rows.map((row) => [row.factors[id], row]),
  )
  return (ledger?.replayed ?? []).flatMap((one) => {
    if (!('state' in one) || one.state.receivedAt === undefined || !isIn(period, one.state.receivedAt)) return []
    const { state } = one
    const row = byId.get(state.feedbackId)
    const events = ledger?.cases.get(one.caseId) ?? []
    const called = name === undefined ? undefined : row?.factors[name]
    const found = select({
      state,
      events,
      violations: one.violations.map(({ rule }) => rule._tag),
      contactInTime: clock(state)(asOf)?.state === 'met',
      ...(row?.voice.score === undefined ? {} : { score: row.voice.score as NpsScore }),
      ...(row === undefined || row.words === '' ? {} : { comment: row.words }),
      names: [called, state.owner, ...events.map(({ by }) => by)].filter((known) => known !== undefined),
    })
    return isLeft(found) ? [] : [found.right]
  })
}
