import { type Either, left, map, right } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { canonicalText } from '../../core/text/canonical.ts'
import type { Identifier, IdentifierIssue } from './identifier.ts'
import type { IdentityPolicy } from './identity-policy.ts'
import { phoneNumber } from './phone.ts'

/**
 * An identifier as it is compared (标识归一化): telephone numbers as E.164, addresses without case, width and white space
 * around, ids without white space around. What stands before a plus or between dots of an address is kept: guessing that
 * it makes no difference would join strangers.
 *
 * @example
 * readIdentifier({})({ kind: 'email', value: ' Li.Na+shop@Example.COM ' })
 * // => right({ kind: 'email', value: 'li.na+shop@example.com' })
 * readIdentifier({})({ kind: 'crm', realm: 'erp', value: '007' })
 * // => right({ kind: 'crm', realm: 'erp', value: '007' })
 * @source A1.4
 * @law case, width and white space around an address make no difference, plus and dots do
 */
export const readIdentifier = ({
  phone,
}: Pick<IdentityPolicy, 'phone'>): ((identifier: Identifier) => Either<IdentifierIssue, Identifier>) => {
  const asPhone = phoneNumber(phone)
  return (identifier) => {
    const { kind, value } = identifier
    const read = kind === 'phone' ? asPhone(value) : kind === 'email' ? asEmail(value) : asId(value)
    return map((normal: string) => ({ ...identifier, value: normal }))(read)
  }
}

const asEmail = (received: string): Either<IdentifierIssue, string> => {
  const plain = received.normalize('NFKC').trim().toLowerCase()
  return plain.length <= 254 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(plain)
    ? right(plain)
    : left({ _tag: 'EmailUnreadable', received: shown(received) })
}

const asId = (received: string): Either<IdentifierIssue, string> =>
  /\S/u.test(received) ? right(received.trim()) : left({ _tag: 'IdentifierBlank', received: shown(received) })

/** One text for one identifier; two that differ have two. */
export const identifierKey = ({ kind, realm, value }: Identifier): string => canonicalText([kind, realm ?? '', value])
