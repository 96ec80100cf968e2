import type { Figure } from '../../core/figure.ts'
import type { MeasurementName } from './measurement.ts'

/** Why nothing is validated (拒绝验证): all of it at once, and nothing guessed. */
export type ValidationIssue =
  | { readonly _tag: 'NoTopicDeclared' }
  | { readonly _tag: 'TopicRepeated'; readonly topic: string }
  /** A topic nobody named is counted 0; one without a count was not looked for. */
  | { readonly _tag: 'TopicNotCounted'; readonly topic: string; readonly where: MeasurementName }
  | {
      readonly _tag: 'CountOffBase'
      readonly topic: string
      readonly where: MeasurementName
      readonly count: Figure
      readonly answers: Figure
    }
  /** Nobody answered: that is no share of 0. */
  | { readonly _tag: 'NobodyAnswered'; readonly where: MeasurementName }
  /** No whole number, or more than is ever counted. */
  | { readonly _tag: 'AnswersUnfit'; readonly where: MeasurementName; readonly answers: Figure }
  | { readonly _tag: 'MeasurementEmpty'; readonly where: MeasurementName }
  /** The window after begins before the one before has ended. */
  | { readonly _tag: 'MeasurementsOverlap'; readonly control: boolean }
  | { readonly _tag: 'VersionsDiffer'; readonly versions: readonly string[] }
  /** Neither the same season of another year, nor whole years before. */
  | { readonly _tag: 'SeasonDiffers' }
  /** Looks are not ascending whole numbers up to the answers there are, or these are past the plan. */
  | { readonly _tag: 'LookOffPlan'; readonly answers: Figure; readonly planned: Figure }
  /** A control is judged once, at the end. */
  | { readonly _tag: 'LookWithControl' }
