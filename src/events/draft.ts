type KeysWith<S, V> = { [K in keyof S]-?: S[K] extends V ? K : never }[keyof S]
type ListKey<S> = KeysWith<S, readonly string[]>
type TableKey<S> = KeysWith<S, { readonly [id: string]: object }>
type Entry<T> = T extends { readonly [id: string]: infer V } ? V : never

/**
 * A state while events are folded onto it (折叠草稿): its lists and tables are copied when they are first written to, once
 * a fold, so that a hundred thousand events of any kind fold in time that grows with their number.
 */
export interface Draft<S extends object> {
  readonly state: { -readonly [K in keyof S]: S[K] }
  /** Adds to a list what is not in it yet. */
  readonly add: (list: ListKey<S>, one: string) => void
  readonly put: <K extends TableKey<S>>(table: K, id: string, entry: Entry<S[K]>) => void
  /** The entry of a table under an id; ids such as `toString` are ids. */
  readonly at: <K extends TableKey<S>>(table: K, id: string) => Entry<S[K]> | undefined
  readonly drop: (table: TableKey<S>, id: string) => void
}

/**
 * A draft of a state (折叠草稿), which stays as it is; a list takes what it has not yet.
 *
 * @example
 * const before: { readonly topics: readonly string[] } = { topics: ['delay'] }
 * const draft = draftOf(before)
 * draft.add('topics', 'smoke')
 * draft.add('topics', 'delay')
 * draft.state.topics // => ['delay', 'smoke']
 * before.topics // => ['delay']
 */
export const draftOf = <S extends object>(from: S): Draft<S> => {
  const state = { ...from }
  const members = new Map<PropertyKey, { readonly list: string[]; readonly known: Set<string> }>()
  const tables = new Map<PropertyKey, { [id: string]: unknown }>()
  /** The list as it was written last; one that was replaced meanwhile is copied anew. */
  const listAt = (key: ListKey<S>): { readonly list: string[]; readonly known: Set<string> } => {
    const own = members.get(key)
    if (own !== undefined && (own.list as unknown) === state[key]) return own
    const list = [...(state[key] as readonly string[])]
    const made = { list, known: new Set(list) }
    members.set(key, made)
    state[key] = list as S[ListKey<S>]
    return made
  }
  const tableAt = (key: TableKey<S>): { [id: string]: unknown } => {
    const own = tables.get(key)
    if ((own as unknown) === state[key]) return own as { [id: string]: unknown }
    const made: { [id: string]: unknown } = Object.fromEntries(Object.entries(state[key] as object))
    tables.set(key, made)
    state[key] = made as unknown as S[TableKey<S>]
    return made
  }
  return {
    state,
    add: (key, one) => {
      const { list, known } = listAt(key)
      if (known.has(one)) return
      known.add(one)
      list.push(one)
    },
    put: (key, id, value) => {
      const entries = tableAt(key)
      if (id === '__proto__')
        Object.defineProperty(entries, id, { value, writable: true, enumerable: true, configurable: true })
      else entries[id] = value
    },
    at: (key, id) => {
      const table = state[key] as object
      return Object.hasOwn(table, id) ? Reflect.get(table, id) : undefined
    },
    drop: (key, id) => {
      if (Object.hasOwn(state[key] as object, id)) Reflect.deleteProperty(tableAt(key), id)
    },
  }
}
