/** Groups of places that share a key, directly or through others; each group in order, the groups by their first place. */
export const joinedBy = (keysOf: readonly (readonly string[])[]): readonly (readonly number[])[] => {
  const parent = keysOf.map((_, place) => place)
  const rootOf = (place: number): number => {
    let root = place
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number
      root = parent[root] as number
    }
    return root
  }
  const first = new Map<string, number>()
  keysOf.forEach((keys, place) => {
    for (const key of keys) {
      const other = first.get(key)
      if (other === undefined) first.set(key, place)
      else {
        const [one, two] = [rootOf(other), rootOf(place)]
        parent[Math.max(one, two)] = Math.min(one, two)
      }
    }
  })
  const groups = new Map<number, number[]>()
  keysOf.forEach((_, place) => {
    const root = rootOf(place)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [place])
    else group.push(place)
  })
  return [...groups.values()]
}
