/**
 * By what one customer is known in several places (身份标识): 电话, 邮箱, 企业微信 external_userid, CRM 编号.
 *
 * @example
 * identifierKinds.map((kind) => readIdentifier({ phone: mainlandChina })({ kind, value: '138 0013 8000' })._tag)
 * // => ['Right', 'Left', 'Right', 'Right']
 */
export const identifierKinds = ['phone', 'email', 'wecom', 'crm'] as const
/** What sort of name a customer goes by (标识类型). */
export type IdentifierKind = (typeof identifierKinds)[number]

/** One name a customer goes by in one system (客户标识), in its normal form. */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly value: string
  /** Within what it is unique: which of two CRMs, which company's WeCom. Two realms never meet. */
  readonly realm?: string
}

interface Found {
  readonly received: string
}

/** Why an identifier joins nobody (标识无法使用): it cannot be read, or could be read in two ways. */
export type IdentifierIssue =
  | (Found & { readonly _tag: 'PhoneUnreadable' })
  /** A number without a country, where no numbering plan says how numbers are written at home. */
  | (Found & { readonly _tag: 'CountryNeeded' })
  | (Found & { readonly _tag: 'PhoneAmbiguous'; readonly readings: readonly string[] })
  | (Found & { readonly _tag: 'EmailUnreadable' })
  | (Found & { readonly _tag: 'IdentifierBlank' })
