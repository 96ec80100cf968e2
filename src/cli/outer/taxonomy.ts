import { type Either, isLeft, left, map, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { policyName } from '../../core/source-ref.ts'
import { enRetailTopics, enSaasTopics, enTravelTopics } from '../../lexicons/en.ts'
import { zhRetailTopics, zhSaasTopics, zhTravelTopics } from '../../lexicons/zh.ts'
import { type CheckedTaxonomy, checkTaxonomy } from '../../outer-loop/topics/check-taxonomy.ts'
import { extendTaxonomy } from '../../outer-loop/topics/extend-taxonomy.ts'
import type { TaxonomyIssue } from '../../outer-loop/topics/taxonomy-issue.ts'
import type { Language } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import { jsonIn } from '../policy/whole-text.ts'
import { isRecord } from '../read/json/json-values.ts'
import type { OuterProblem, TopicsToUse } from './problem.ts'

type Read<A> = Either<NonEmpty<OuterProblem>, A>

/** The taxonomies that come with the package, by name and by language. */
const shipped: { readonly [name: string]: { readonly [L in Language]: CheckedTaxonomy } } = {
  retail: { 'zh-CN': zhRetailTopics, en: enRetailTopics },
  travel: { 'zh-CN': zhTravelTopics, en: enTravelTopics },
  saas: { 'zh-CN': zhSaasTopics, en: enSaasTopics },
}
const single: readonly CheckedTaxonomy[] = Object.values(shipped).flatMap((both) => Object.values(both))
const mostIssues = 100

/** The topics to tag with: shipped ones read both languages at once and are called as the speaker calls them. */
export const topicsNamed = async (name: string, language: Language, world: World): Promise<Read<TopicsToUse>> => {
  const own = Object.hasOwn(shipped, name) ? shipped[name] : undefined
  const read = own === undefined ? await taxonomyIn(name, language, world) : inBoth(name, own)
  return map((taxonomy: CheckedTaxonomy) => ({ taxonomy, titleOf: titles(taxonomy, own?.[language]) }))(read)
}

const titles =
  (taxonomy: CheckedTaxonomy, spoken: CheckedTaxonomy | undefined) =>
  (topic: string): string =>
    [spoken, taxonomy].flatMap((one) =>
      one !== undefined && Object.hasOwn(one.topics, topic) ? [one.topics[topic]?.title ?? topic] : [],
    )[0] ?? topic

const inBoth = (
  name: string,
  { 'zh-CN': zh, en }: { readonly [L in Language]: CheckedTaxonomy },
): Read<CheckedTaxonomy> =>
  worded(
    extendTaxonomy(zh, {
      id: `${name}-topics`,
      version: zh.version,
      source: zh.source,
      extends: policyName(zh),
      topics: Object.fromEntries(Object.entries(en.topics).filter(([topic]) => !Object.hasOwn(zh.topics, topic))),
      vocabularies: en.vocabularies,
    }),
  )

/** A taxonomy in a file, or the shipped one a file extends. */
const taxonomyIn = async (file: string, language: Language, world: World): Promise<Read<CheckedTaxonomy>> => {
  const json = await jsonIn(file, world)
  if (isLeft(json)) return left([json.left])
  const { taxonomySchema, taxonomyExtensionSchema } = await import('../../schemas/programme/taxonomy.ts')
  const { errorsIn } = await import('../../schemas/kit/errors-in.ts')
  const misshapen = (issues: readonly { readonly message: string }[]): Read<CheckedTaxonomy> => {
    const [first, ...rest] = issues.map(({ message }): OuterProblem => ({ _tag: 'TaxonomyMisshapen', file, message }))
    return left([first as OuterProblem, ...rest.slice(0, mostIssues)])
  }
  if (!isRecord(json.right) || !('extends' in json.right)) {
    const whole = taxonomySchema.safeParse(json.right, { error: errorsIn(language) })
    return whole.success ? worded(checkTaxonomy(whole.data, mostIssues)) : misshapen(whole.error.issues)
  }
  const change = taxonomyExtensionSchema.safeParse(json.right, { error: errorsIn(language) })
  if (!change.success) return misshapen(change.error.issues)
  const base = single.find((one) => policyName(one) === change.data.extends)
  return base === undefined
    ? left([{ _tag: 'TaxonomyBaseUnknown', file, received: change.data.extends, shipped: single.map(policyName) }])
    : worded(extendTaxonomy(base, change.data))
}

const worded = (checked: Either<NonEmpty<TaxonomyIssue>, CheckedTaxonomy>): Read<CheckedTaxonomy> => {
  if (!isLeft(checked)) return right(checked.right)
  const [first, ...rest] = checked.left.map((issue): OuterProblem => ({ _tag: 'TaxonomyUnfit', issue }))
  const more = rest.length - mostIssues
  return left([
    first as OuterProblem,
    ...rest.slice(0, mostIssues),
    ...(more > 0 ? [{ _tag: 'MoreTaxonomyIssues', count: more } as const] : []),
  ])
}

/** A shipped taxonomy by the name it has there, or one in a file: for `topics check` and `topics diff`. */
export const taxonomyNamed = async (name: string, language: Language, world: World): Promise<Read<CheckedTaxonomy>> => {
  const one = single.find((taxonomy) => taxonomy.id === name || policyName(taxonomy) === name)
  if (one !== undefined) return right(one)
  return Object.hasOwn(shipped, name)
    ? map(({ taxonomy }: TopicsToUse) => taxonomy)(await topicsNamed(name, language, world))
    : taxonomyIn(name, language, world)
}
