/** Every decision table in a value, with the path to it. */
export const tablesIn = (value, path = []) => {
  if (typeof value !== 'object' || value === null) return []
  if ('columns' in value && 'rows' in value) return [{ path: path.join('.'), table: value }]
  return Object.entries(value).flatMap(([name, inner]) => tablesIn(inner, [...path, name]))
}

/** Tables that do not verify, each with what is wrong with it; also when there is no table at all. */
export const unprovedIn = (policies, verify) => {
  const tables = tablesIn(policies)
  if (tables.length === 0) return ['no table found']
  return tables.flatMap(({ path, table }) => {
    const verdict = verify(table)
    return verdict._tag === 'Right' ? [] : [`${path}: ${JSON.stringify(verdict.left)}`]
  })
}

/** Every list of lexicons in a value, with the path to it. */
export const lexiconsIn = (value, path = []) => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.some((one) => one?.groups && one?.negation))
    return [{ path: path.join('.'), lexicons: value }]
  return Object.entries(value).flatMap(([name, inner]) => lexiconsIn(inner, [...path, name]))
}

/** Lists of lexicons with a mistake in them, each with what is wrong with it; also when there is no list at all. */
export const uncheckedIn = (policies, checkLexicons) => {
  const lists = lexiconsIn(policies)
  if (lists.length === 0) return ['no lexicon found']
  return lists.flatMap(({ path, lexicons }) => {
    const verdict = checkLexicons(lexicons)
    return verdict._tag === 'Right' ? [] : [`${path}: ${JSON.stringify(verdict.left)}`]
  })
}
