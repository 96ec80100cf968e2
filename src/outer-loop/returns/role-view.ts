import { type Either, left, right } from 'fp-ts/Either'
import type { RoleViewPolicy, ViewUnknown } from './view.ts'

/** Fields as a tree; `true` lets the whole part through. */
type Allowed = true | { readonly [field: string]: Allowed }

/**
 * A report as a role sees it (角色视图): the fields of its list and no others; rows of the own outlet where the list says so;
 * no cell so small that somebody could be known by it.
 *
 * @example
 * roleView({ id: 'v', version: '1', views: { executive: { fields: ['nps'] } }, smallestCell: 5, source: 'A3.20' })(
 *   { role: 'executive' },
 * )({ nps: { points: 12 }, customers: ['c1'] }) // => right({ nps: { points: 12 } })
 * @source A3.20
 * @law a field that is not listed is absent from every view
 * @law no small cell is in any view
 */
export const roleView =
  ({ views, smallestCell }: RoleViewPolicy) =>
  ({
    role,
    outlet,
  }: {
    readonly role: string
    readonly outlet?: string
  }): ((report: object) => Either<ViewUnknown, { readonly [field: string]: unknown }>) => {
    const view = Object.hasOwn(views, role) ? views[role] : undefined
    if (view === undefined) return () => left({ _tag: 'ViewUnknown', role, known: Object.keys(views) })
    const allowed = treeOf(view.fields)
    const isHidden = (value: object): boolean =>
      isSmall(smallestCell, value) || (view.ownOutlet === true && isOfAnother(value, outlet))
    return (report) => right((seen(report, allowed, isHidden) ?? {}) as { readonly [field: string]: unknown })
  }

const treeOf = (fields: readonly string[]): Allowed => {
  const tree = new Map<string, string[]>()
  for (const field of fields) {
    const [first = '', ...rest] = field.split('.')
    tree.set(first, [...(tree.get(first) ?? []), rest.join('.')])
  }
  return Object.fromEntries([...tree].map(([field, rest]) => [field, rest.includes('') ? true : treeOf(rest)]))
}

/** What is left of a value; nothing where all of it is hidden. */
const seen = (value: unknown, allowed: Allowed, isHidden: (value: object) => boolean): unknown => {
  if (Array.isArray(value))
    return value.flatMap((one) => {
      const left = seen(one, allowed, isHidden)
      return left === undefined ? [] : [left]
    })
  if (typeof value !== 'object' || value === null) return allowed === true ? value : undefined
  if (isHidden(value)) return undefined
  const kept: (readonly [string, unknown])[] = []
  for (const [field, inner] of Object.entries(value)) {
    const within = allowed === true ? true : Object.hasOwn(allowed, field) ? allowed[field] : undefined
    const left = within === undefined ? undefined : seen(inner, within, isHidden)
    if (left !== undefined) kept.push([field, left])
  }
  return Object.fromEntries(kept)
}

const cells = ['customers', 'people', 'count'] as const

const isSmall = (smallest: number, value: object): boolean =>
  cells.some((field) => {
    const count: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined
    return typeof count === 'number' && count > 0 && count < smallest
  })

const isOfAnother = (value: object, outlet: string | undefined): boolean => {
  const named: unknown = Object.hasOwn(value, 'outlet') ? Reflect.get(value, 'outlet') : undefined
  return named !== undefined && named !== outlet
}
