/** A length of time in English; working time is not told in days. */
export const durationEn = (minutes: number, inDays: boolean): string => {
  if (!inDays && minutes >= 1440) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  return days > 0
    ? `${days} d${hours === 0 ? '' : ` ${hours} h`}`
    : hours > 0
      ? `${hours} h ${rest} min`
      : `${rest} min`
}
