import type { SlaState } from '../../inner-loop/sla/status.ts'

/** Short words of a queue page. */
export type QueueLabel =
  | 'due'
  | 'owner'
  | 'contactBy'
  | 'reach'
  | 'score'
  | 'rating'
  | 'tier'
  | 'heardOn'
  | 'outlet'
  | 'area'
  | 'received'
  | 'ticket'
  | 'alert'
  | 'because'
  | 'flips'
  | 'notes'
  | 'asOf'
  | 'zone'
  | 'policies'
  | 'order'

/** Everything a queue page says in one language (队列页用语), beside the sentences of the reasons. */
export interface QueueWords {
  /** As `lang` names it. */
  readonly language: string
  readonly title: string
  /** How many of each outcome there are, as it is told already. */
  readonly subtitle: (parts: { readonly asOf: string; readonly zone: string }) => string
  readonly section: (priority: string, count: string) => string
  readonly label: { readonly [L in QueueLabel]: string }
  readonly state: { readonly [S in SlaState]: string }
  /** Working time is not told in days: its days are shorter. */
  readonly left: (minutes: number, inDays: boolean) => string
  readonly overdue: (minutes: number, inDays: boolean) => string
  readonly person: (name: string, role: string) => string
  readonly customer: (id: string, name: string) => string
  readonly nobody: string
  readonly wordless: string
  /** What stands between things in a row. */
  readonly comma: string
  readonly grouped: (count: number) => string
  /** Above reasons that unfold. */
  readonly reasons: string
  readonly order: string
  readonly empty: string
  readonly more: (count: string) => string
}
