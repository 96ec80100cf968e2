import type { Currency, Money } from '../../core/money.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/** Who may do what on the spot (现场授权). */
export interface AuthorityPolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly compensation: {
    readonly currency: Currency
    /** The most a role may have granted in one case altogether, in minor units (fen), this amount included. */
    readonly limits: { readonly [R in W['role']]?: number }
    /** Who is asked for more, one after another; the last may grant any amount. */
    readonly approvers: NonEmpty<W['role']>
    readonly source: SourceRef
    /** Where it is said that compensation exists only inside a case. */
    readonly caseSource: SourceRef
  }
  readonly technicalResources: { readonly roles: readonly W['role'][]; readonly source: SourceRef }
  readonly speakingForTheCompany: { readonly roles: readonly W['role'][]; readonly source: SourceRef }
}

/** What a role wants to do (授权请求). */
export type AuthorityRequest<W extends Words = StandardWords> =
  | {
      readonly _tag: 'Compensate'
      readonly role: W['role']
      readonly amount: Money
      /** What has been granted in the case so far; absent where there is no case. */
      readonly grantedInCase?: Money
    }
  /** Call technical resources with priority (优先调用技术资源). */
  | { readonly _tag: 'CallTechnicalResources'; readonly role: W['role'] }
  | { readonly _tag: 'SpeakForTheCompany'; readonly role: W['role'] }

/** Whether a role may do what it wants, by which row of the sources (授权结论). */
export type AuthorityAnswer<W extends Words = StandardWords> =
  | {
      readonly _tag: 'Granted'
      readonly request: AuthorityRequest['_tag']
      readonly role: W['role']
      readonly source: SourceRef
      /** What the case has cost with this amount; with compensation only. */
      readonly totalInCase?: Money
    }
  /** More than the role may grant: an approval request to the approver (审批请求). */
  | {
      readonly _tag: 'NeedsApproval'
      readonly role: W['role']
      readonly approver: W['role']
      readonly amount: Money
      readonly totalInCase: Money
      readonly limit: Money
      readonly source: SourceRef
    }
  | {
      readonly _tag: 'Refused'
      readonly request: AuthorityRequest['_tag']
      readonly role: W['role']
      readonly why: AuthorityRefusal<W>
      readonly source: SourceRef
    }

/** Why a request is refused (拒绝原因). */
export type AuthorityRefusal<W extends Words = StandardWords> =
  /** Compensation exists only inside a case: never as a mass coupon. */
  | { readonly _tag: 'OutsideACase' }
  /** The amount, or what was granted before, is no whole number of minor units above (or, before, at least) zero. */
  | { readonly _tag: 'NotAnAmount' }
  | { readonly _tag: 'OtherCurrency'; readonly expected: Currency; readonly received: string }
  | { readonly _tag: 'RoleNotAuthorised'; readonly authorised: readonly W['role'][] }

/**
 * Says whether a role may compensate, call technical resources or speak for the company (现场授权). Compensation is
 * counted over the whole case, whoever granted it, so that it cannot be split to stay below a limit.
 *
 * @example
 * authority(standardAuthority)({
 *   _tag: 'Compensate', role: 'seniorAgent', amount: { amount: 50000, currency: 'CNY' },
 *   grantedInCase: { amount: 0, currency: 'CNY' },
 * })
 * // => { _tag: 'Granted', request: 'Compensate', role: 'seniorAgent', source: 'A2.11',
 * //      totalInCase: { amount: 50000, currency: 'CNY' } }
 * authority(standardAuthority)({
 *   _tag: 'Compensate', role: 'seniorAgent', amount: { amount: 1, currency: 'CNY' },
 *   grantedInCase: { amount: 50000, currency: 'CNY' },
 * })._tag // => 'NeedsApproval'
 * authority(standardAuthority)({ _tag: 'SpeakForTheCompany', role: 'crisisPr' })._tag // => 'Granted'
 * @source A2.11, A2.12, A2.22, A4.5
 * @law however an amount is split, no more than the limit is granted in a case
 * @law a smaller amount, or less granted before, is never granted less
 */
export const authority = <W extends Words = StandardWords>(
  policy: AuthorityPolicy<W>,
): ((request: AuthorityRequest<W>) => AuthorityAnswer<W>) =>
  answering(policy as unknown as AuthorityPolicy<Words>) as unknown as (
    request: AuthorityRequest<W>,
  ) => AuthorityAnswer<W>

const answering =
  (policy: AuthorityPolicy<Words>) =>
  (request: AuthorityRequest<Words>): AuthorityAnswer<Words> => {
    const { _tag, role } = request
    if (_tag === 'Compensate') return compensation(policy.compensation, request)
    const { roles, source } = policy[_tag === 'SpeakForTheCompany' ? 'speakingForTheCompany' : 'technicalResources']
    return roles.includes(role)
      ? { _tag: 'Granted', request: _tag, role, source }
      : {
          _tag: 'Refused',
          request: _tag,
          role,
          why: { _tag: 'RoleNotAuthorised', authorised: roles },
          source,
        }
  }

const compensation = (
  { currency, limits, approvers, source, caseSource }: AuthorityPolicy<Words>['compensation'],
  { role, amount, grantedInCase }: Extract<AuthorityRequest<Words>, { readonly _tag: 'Compensate' }>,
): AuthorityAnswer<Words> => {
  const refused = (why: AuthorityRefusal<Words>, by = source): AuthorityAnswer<Words> => ({
    _tag: 'Refused',
    request: 'Compensate',
    role,
    why,
    source: by,
  })
  if (grantedInCase === undefined) return refused({ _tag: 'OutsideACase' }, caseSource)
  for (const { currency: received } of [amount, grantedInCase])
    if (received !== currency) return refused({ _tag: 'OtherCurrency', expected: currency, received })
  const sum = amount.amount + grantedInCase.amount
  if (!isCount(amount.amount, 1) || !isCount(grantedInCase.amount, 0) || !isCount(sum, 1))
    return refused({ _tag: 'NotAnAmount' })
  const totalInCase: Money = { amount: sum, currency }
  const limit = Object.hasOwn(limits, role) ? (limits[role] ?? 0) : 0
  const approver = approvers[approvers.indexOf(role) + 1]
  return approver === undefined || sum <= limit
    ? { _tag: 'Granted', request: 'Compensate', role, source, totalInCase }
    : {
        _tag: 'NeedsApproval',
        role,
        approver,
        amount,
        totalInCase,
        limit: { amount: limit, currency },
        source,
      }
}

const isCount = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least
