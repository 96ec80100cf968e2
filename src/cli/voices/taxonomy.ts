import { enRetailTopics, enSaasTopics, enTravelTopics } from '../../lexicons/en.ts'
import { zhRetailTopics, zhSaasTopics, zhTravelTopics } from '../../lexicons/zh.ts'
import type { CheckedTaxonomy } from '../../outer-loop/topics/check-taxonomy.ts'
import type { Language } from '../language.ts'

/** The taxonomies that come with the package, by the names `--taxonomy` takes. */
export const shippedTaxonomies = {
  'zh-retail': zhRetailTopics,
  'zh-travel': zhTravelTopics,
  'zh-saas': zhSaasTopics,
  'en-retail': enRetailTopics,
  'en-travel': enTravelTopics,
  'en-saas': enSaasTopics,
} as const satisfies { readonly [name: string]: CheckedTaxonomy }
export type TaxonomyName = keyof typeof shippedTaxonomies
export const taxonomyNames: readonly TaxonomyName[] = Object.keys(shippedTaxonomies) as TaxonomyName[]

/** What is looked for unless said: shops, in the language of the surroundings. */
export const usualTaxonomy = (language: Language): TaxonomyName => (language === 'zh-CN' ? 'zh-retail' : 'en-retail')
