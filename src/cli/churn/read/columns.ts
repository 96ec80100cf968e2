import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { plain } from '../../../ingest/cells/plain.ts'
import type { UsageProblem } from '../../kit/problem.ts'
import { fieldOfColumn } from '../../map/fields.ts'
import { nearest } from '../../map/nearest.ts'
import type { ChurnOptions } from '../asked.ts'
import type { OwnChurnProblem } from '../problem.ts'

/** Where in a record the event stands. */
export interface EventColumns {
  readonly customer: number
  readonly at: number
  /** Of sessions alone. */
  readonly features?: number
  /** Who of the account it was; of logins and sessions, where named. */
  readonly user?: number
  /** What was paid; of purchases, where there is one. */
  readonly amount?: number
}

/** What columns are called besides what feedback files call them. */
const names = {
  customer: ['account', 'account id', 'client', 'client id', 'buyer', '买家', '会员', '账号'],
  at: [
    'at',
    'day',
    'opened at',
    'logged in at',
    'login at',
    'purchased at',
    'ordered at',
    'order date',
    'invoice date',
    'event time',
    'started at',
    '登录时间',
    '下单时间',
    '购买时间',
    '工单时间',
    '使用时间',
  ],
  features: ['features', 'feature', 'features used', '功能', '使用功能'],
  user: [],
  amount: ['amount', 'total', 'price', 'revenue', 'order amount', '金额', '订单金额', '消费金额', '实付金额'],
} as const satisfies { readonly [column: string]: readonly string[] }
const fields = {
  customer: 'customer',
  at: 'receivedAt',
  features: undefined,
  user: undefined,
  amount: undefined,
} as const
type Column = keyof typeof names

/** Finds the columns of a file of events: those named, and the others by what they are called; every problem at once. */
export const eventColumns = (
  { columns: named, kind }: Pick<ChurnOptions, 'columns' | 'kind'>,
  columns: readonly string[],
): Either<NonEmpty<UsageProblem | OwnChurnProblem>, EventColumns> => {
  const found = {
    customer: placeOf('customer', named.customer, columns),
    at: placeOf('at', named.at, columns),
    ...(kind === 'sessions' ? { features: placeOf('features', named.features, columns) } : {}),
    ...(named.user === undefined ? {} : { user: placeOf('user', named.user, columns) }),
    ...(kind === 'purchases' && (named.amount !== undefined || columns.some((name) => isCalled('amount', name)))
      ? { amount: placeOf('amount', named.amount, columns) }
      : {}),
  }
  const [first, ...others] = Object.values(found).flatMap((one) => (isLeft(one) ? [one.left] : []))
  return first === undefined
    ? right(
        Object.fromEntries(
          Object.entries(found).map(([name, one]) => [name, isLeft(one) ? -1 : one.right]),
        ) as unknown as EventColumns,
      )
    : left([first, ...others])
}

const placeOf = (
  column: Column,
  named: string | undefined,
  columns: readonly string[],
): Either<UsageProblem | OwnChurnProblem, number> => {
  const fit =
    named === undefined
      ? columns.filter((name) => isCalled(column, name))
      : columns.filter((name) => name.trim() === named.trim())
  const [name, ...more] = fit
  if (name !== undefined && more.length === 0) return right(columns.indexOf(name))
  if (named === undefined)
    return left(
      name === undefined
        ? { _tag: 'EventColumnMissing', option: `--${column}`, columns }
        : { _tag: 'EventColumnsFit', option: `--${column}`, columns: fit },
    )
  if (name !== undefined) return left({ _tag: 'ColumnRepeated', column: named })
  const near = nearest(named, columns)
  return left({ _tag: 'ColumnUnknown', column: named, ...(near === undefined ? {} : { nearest: near }), columns })
}

const isCalled = (column: Column, name: string): boolean => {
  const field = fields[column]
  return (
    (field !== undefined && fieldOfColumn(name) === field) ||
    names[column].some((one: string) => plain(one) === plain(name))
  )
}
