/**
 * What tells who somebody is (个人信息类别). The first are looked for by default, the others where a policy asks for them.
 *
 * @example
 * personalClasses.includes('order') // => true
 * standardDeidentification.classes.includes('order') // => false
 */
export const personalClasses = [
  'name',
  'mobile',
  'phone',
  'email',
  'idCard',
  'travelDocument',
  'bankCard',
  'iban',
  'plate',
  'wechat',
  'qq',
  'account',
  'networkAddress',
  'address',
  'order',
  'tracking',
  'employee',
  'room',
  'birthDate',
  'bareNetworkAddress',
] as const
/** What sort of personal thing a text names (个人信息类别). */
export type PersonalClass = (typeof personalClasses)[number]

/**
 * Why something is taken for personal (判定依据), the surest first; `context` is only what stands around it, `repeat` is
 * what stands elsewhere already masked. Where two overlap, the surer one is masked.
 *
 * @example
 * evidences.indexOf('known') < evidences.indexOf('context') // => true
 */
export const evidences = ['known', 'checksum', 'cue', 'pattern', 'honorific', 'context', 'repeat'] as const
/** By what something personal was known (识别依据). */
export type Evidence = (typeof evidences)[number]
