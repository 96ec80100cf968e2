import type { Instant } from '../../../core/instant.ts'
import type { ProjectState } from '../../project/state.ts'

/** What was shown to work over all outlets together (全部网点合计的验证结果): no figure of any outlet can be told from it. */
export interface ProvedForAll {
  readonly topic: string
  readonly live?: Instant
  readonly validatedAt: Instant
}

/**
 * The topics shown to be named less, over all outlets together (已验证的改进), the latest first. Without figures, so that an
 * outlet can be told of it beside its own.
 *
 * @example
 * const on = (day: number) => instant(Date.UTC(2026, 8, day))
 * const project = { ...initialProject, topic: 'heat', live: on(1), validatedAt: on(20) }
 * provedForAll(on(30))([{ ...project, stage: 'validated' }, { ...project, topic: 'price', stage: 'notValidated' }])
 *   .map(({ topic }) => topic) // => ['heat']
 * provedForAll(on(19))([{ ...project, stage: 'validated' }]) // => []
 * @source A2.20, A3.20
 * @law an outlet is told what is proved for all, and no figure with it
 */
export const provedForAll =
  (asOf: Instant) =>
  (projects: readonly ProjectState[]): readonly ProvedForAll[] =>
    projects
      .flatMap(({ topic, live, stage, validatedAt }): readonly ProvedForAll[] =>
        topic === undefined ||
        validatedAt === undefined ||
        validatedAt > asOf ||
        (stage !== 'validated' && stage !== 'reported')
          ? []
          : [{ topic, ...(live === undefined ? {} : { live }), validatedAt }],
      )
      .sort((a, b) => b.validatedAt - a.validatedAt || (a.topic < b.topic ? -1 : 1))
