import { aBoolean, among, aWhole, type Check, someText } from './check.ts'
import { aRecord, distinct, memberOf } from './check-record.ts'
import { limits } from './table-issue.ts'

const kind = among(['int', 'real', 'oneOf', 'subsetOf'])
const anyInt = aWhole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)

const knownColumn: Check = (value, path) => {
  switch (memberOf(value, 'kind')) {
    case 'int': {
      const from = memberOf(value, 'from')
      const low = Number.isSafeInteger(from) ? (from as number) : Number.MIN_SAFE_INTEGER
      const to = aWhole(low, Number.MAX_SAFE_INTEGER)
      return aRecord({ kind, from: anyInt, to })(value, path)
    }
    case 'real':
      return aRecord({ kind, unit: someText })(value, path)
    case 'oneOf':
      return aRecord({ kind, values: distinct(someText, limits.words), ordered: aBoolean })(value, path)
    case 'subsetOf':
      return aRecord({ kind, values: distinct(someText, limits.setWords) })(value, path)
    default: {
      const unfit = aRecord({ kind })({ kind: memberOf(value, 'kind') }, path)
      return typeof value === 'object' ? unfit : aRecord({})(value, path)
    }
  }
}

/** The declaration of a column. */
export const aColumn: Check = (value, path) =>
  memberOf(value, 'kind') === 'maybe'
    ? aRecord({ kind: among(['maybe']), column: knownColumn })(value, path)
    : knownColumn(value, path)
