/** A length of time in Chinese; working time is not told in days. */
export const durationZhCN = (minutes: number, inDays: boolean): string => {
  if (!inDays && minutes >= 1440) return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  return days > 0
    ? `${days} 天${hours === 0 ? '' : ` ${hours} 小时`}`
    : hours > 0
      ? `${hours} 小时 ${rest} 分`
      : `${rest} 分钟`
}
