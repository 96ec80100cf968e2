/** Half stars and marks such as 8.4, with what they count or are out of. */
const broken =
  /^(\d{1,2})[.,](\d{1,3})( ?(?:分|点|點|星|颗星|顆星|stars?|points?)?(?: ?(?:\/|of|out of) ?\d{1,2}.{0,8})?)$/iu

/**
 * A rating between two whole ones as the lower of them (半星取下), so that nobody is heard as more content than they said: 3.5星 is 3星, 8.4 is 8;
 * none is below `from`. Anything else stays as it is.
 *
 * @example
 * wholeBelow('4.5 stars', 1) // => '4 stars'
 * wholeBelow(0.5, 1) // => 1
 * wholeBelow('four', 1) // => 'four'
 */
export const wholeBelow = (value: unknown, from: number): unknown => {
  if (typeof value === 'number') return value > 0 ? Math.max(from, Math.floor(value)) : value
  if (typeof value !== 'string' || value.length > 40) return value
  const [, whole = '', part = '', behind = ''] = broken.exec(value.normalize('NFKC').trim()) ?? []
  return whole === '' || Number(`${whole}${part}`) === 0 ? value : `${Math.max(from, Number(whole))}${behind}`
}
