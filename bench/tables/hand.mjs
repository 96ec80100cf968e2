/** The same two policies as an engineer would write them by hand, without a word of explanation. */
export const three = ({ score, ltv, redFlags }) => {
  if (score <= 3 && ltv >= 10000 && redFlags.length > 0) return 'P0'
  if (score <= 6 && ltv >= 10000) return 'P1'
  if (score <= 3) return 'P1'
  if (score <= 6) return 'P2'
  return 'none'
}

export const five = ({ score, tier, redFlags, reach, intensity }) => {
  if (redFlags.includes('legal') || redFlags.includes('safety')) return 'P0'
  if (score !== undefined && score <= 6) {
    const high = tier === 'high' || tier === 'strategic'
    const open = reach !== 'private'
    if (score <= 3 && high && redFlags.includes('fraud')) return 'P0'
    if (tier === 'strategic' && reach === 'amplified') return 'P0'
    if (open && intensity === 'extreme') return 'P0'
    if (high || score <= 3) return 'P1'
    if (open && (intensity === 'angry' || intensity === 'extreme')) return 'P1'
    return 'P2'
  }
  return redFlags.includes('fraud') ? 'P2' : 'none'
}
