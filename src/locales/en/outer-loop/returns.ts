import type { Messages } from '../../../explain/say.ts'
import type { ReturnsStatement } from '../../../explain/statements/returns-statement.ts'
import type { PackRefusal } from '../../../outer-loop/evidence/pack.ts'
import type { GapScale } from '../../../outer-loop/returns/gap.ts'
import type { NotTrainingReason } from '../../../outer-loop/training/not-training.ts'

const scale = (one: GapScale): string =>
  one._tag === 'YesNo' ? `yes or no, “${one.question}”` : `${one.unit} from ${one.from} to ${one.to}`
const reasons: { readonly [R in NotTrainingReason]: string } = {
  stillOpen: 'it is still open',
  nothingToLearn: 'there was no case to learn from',
  notADetractor: 'the customer was no detractor',
  notAskedAgain: 'the customer was not asked again, or did not answer',
  notWonBack: 'the customer was not won back',
  notContacted: 'nobody had contacted the customer before',
  late: 'the first contact was late',
  ruleBroken: 'a rule was broken',
  compensated: 'compensation was paid',
  openerQuotesNothing: 'the first sentence did not take up the customer’s words',
  erased: 'its words were forgotten',
}
const places: { readonly [W in Extract<PackRefusal, { readonly _tag: 'IdentifierInPack' }>['where']]: string } = {
  verbatim: 'verbatim',
  finding: 'finding',
  topic: 'topic',
  base: 'base',
}

export const returns: Messages<ReturnsStatement> = {
  NamedOffBase: ({ customers, base, source }) => `${customers} named it, of ${base} who answered (${source})`,
  IdentifierInPack: ({ where, id, source }) =>
    `the pack would tell who somebody is: ${places[where]} ${id} (${source})`,
  CurrenciesDiffer: ({ margin, cost }) => `the margin is in ${margin} and the cost in ${cost}: they do not subtract`,
  NobodyContacted: () => 'nobody was contacted, so nothing can have come of it',
  RecoveredOffBase: ({ customers, recovered }) => `${recovered} came back, of ${customers}`,
  ScalesDiffer: ({ one, other }) => `two scales are not compared: ${scale(one)}; ${scale(other)}`,
  SideEmpty: () => 'one side has no values',
  PersonsDiffer: ({ one, other }) => `the same persons, and ${one} values beside ${other}`,
  ValueOffScale: ({ side, place }) =>
    `value ${place + 1} of the ${side === 'one' ? 'first' : 'second'} side is not on the scale`,
  ViewUnknown: ({ role, known }) => `nobody said what “${role}” sees; there are ${known.join(', ')}`,
  NotTraining: ({ reasons: why }) => `no training case: ${why.map((one) => reasons[one]).join('; ')}`,
}
