/**
 * A number or text that passed a check, marked by name (品牌类型): `Branded<number, 'Instant'>`. Nothing at run time. The mark
 * is part of the structure, so that ESM, CommonJS and two versions of the package understand one another.
 */
export type Branded<A extends number | string, Of extends string> = A & { readonly '~is': Of }

/**
 * The mark of data that passed a check (校验标记). Nothing at run time. An accessor of a class is compared by structure, and
 * does not survive a spread: a changed copy has to be checked again.
 */
export declare class Proof<Of extends string> {
  get '~proved'(): Of
}
