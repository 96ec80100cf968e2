/** Which outlet belongs to which region, and who manages it (组织架构): the caller's own data. */
export interface Organisation {
  /** The region of each outlet. */
  readonly outlets: { readonly [outlet: string]: string }
  readonly regions: { readonly [region: string]: { readonly manager: string } }
}

/** An outlet in its organisation (门店归属); what the organisation does not know leaves no key. */
export interface OrganisationUnit {
  readonly outlet: string
  readonly region?: string
  readonly manager?: string
}

/**
 * Where an outlet belongs: its region, and the manager of that region.
 *
 * @example
 * unitOf({ outlets: { 杭州湖滨店: '华东' }, regions: { 华东: { manager: 'Zhao Min' } } })('杭州湖滨店')
 * // => { outlet: '杭州湖滨店', region: '华东', manager: 'Zhao Min' }
 * unitOf({ outlets: {}, regions: {} })('杭州湖滨店') // => { outlet: '杭州湖滨店' }
 * @source A4.8
 */
export const unitOf =
  ({ outlets, regions }: Organisation) =>
  (outlet: string): OrganisationUnit => {
    const region = own(outlets, outlet)
    const manager = region === undefined ? undefined : own(regions, region)?.manager
    return {
      outlet,
      ...(region === undefined ? {} : { region }),
      ...(manager === undefined ? {} : { manager }),
    }
  }

/** What a record says itself: an outlet may be called `constructor`. */
const own = <A>(record: { readonly [name: string]: A }, name: string): A | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
