import type { IdentityPolicy } from '../customer/identity/identity-policy.ts'
import type { PhonePlan } from '../customer/identity/phone.ts'

const ofArea = ['3', '4', '5', '6', '7', '8', '9'] as const

/**
 * Numbers of mainland China (中国大陆编号计划): mobiles as they stand, landlines behind a 0; service lines are nobody's.
 *
 * @example
 * phoneNumber(mainlandChina)('138-0013-8000') // => right('+8613800138000')
 * phoneNumber(mainlandChina)('400 810 8888')._tag // => 'Left'
 */
export const mainlandChina: PhonePlan = {
  callingCode: '86',
  trunk: '0',
  abroad: '00',
  numbers: [
    { startsWith: ['13', '14', '15', '16', '17', '18', '19'], digits: 11 },
    { startsWith: ['10', '20', '21', '22', '23', '24', '25', '27', '28', '29'], digits: 10, afterTrunk: true },
    { startsWith: ofArea, digits: 10, afterTrunk: true },
    { startsWith: ofArea, digits: 11, afterTrunk: true },
  ],
}

/**
 * Customers of mainland China are known again by telephone, e-mail, WeCom and CRM id; what two of the CRM share, or more than three addresses, joins nobody.
 *
 * @example
 * const of = (source: string, customerId: string, value: string) =>
 *   ({ source, customerId, at: instant(0), identifiers: [{ kind: 'phone', value }] } as const)
 * const shared = ['u1', 'u2'].map((id) => of('shop', id, '13800138000'))
 * unifiedCustomers(standardIdentity)(shared).customers.length // => 1
 * const ofTwo = shared.map((one, i) => ({ ...one, identifiers: [...one.identifiers, { kind: 'crm', value: `C${i}` }] }))
 * unifiedCustomers(standardIdentity)(ofTwo).customers.length // => 2
 */
export const standardIdentity: IdentityPolicy = {
  id: 'standard-identity',
  version: '1.1.0',
  phone: mainlandChina,
  shared: [],
  mostCrmIds: 1,
  mostOthers: 3,
  source: 'A1.4',
}
