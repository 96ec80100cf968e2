import type { NonEmpty } from '../../core/parse-issue.ts'

/** The channels that keep both promises; where there are none, those of the sooner one. */
export const bothKeep = <C extends string>(usual: NonEmpty<C>, sooner: NonEmpty<C>): NonEmpty<C> => {
  const [first, ...rest] = usual.filter((channel) => sooner.includes(channel))
  return first === undefined ? sooner : [first, ...rest]
}
