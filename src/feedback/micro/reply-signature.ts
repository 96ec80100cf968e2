/** Lines from which on a mail is no longer the customer's answer: signatures, and what is quoted. */
const ends = [
  /^--\s*$/u,
  /^[-_—]{5,}/u,
  /^(?:sent|get outlook) (?:from|for|via)\b/iu,
  /^(?:发自|寄自|来自|傳自|從|从).{0,20}(?:iphone|ipad|手机|手機|邮箱|郵箱|android|华为|小米|outlook|mail)/iu,
  /^(?:best|kind|warm|many)? ?(?:regards|wishes|thanks),?$/iu,
  /^(?:此致|敬礼|顺颂|祝好|顺祝商祺)/u,
  /^>/u,
  /^on .{4,80} wrote:\s*$/iu,
  /^在?.{4,60}写道[:：]\s*$/u,
  /^-+ ?(?:original message|原始邮件|原始郵件) ?-+/iu,
  /^(?:from|发件人|寄件者)[:：]/iu,
]

/** Longer lines are no signature, and are not looked at. */
const longest = 120

/**
 * A reply by mail without its signature and what it quotes (去除签名); whole where nothing would be left.
 *
 * @example
 * withoutSignature('2\n\nSent from my iPhone') // => '2\n'
 * withoutSignature('不满意\n--\n王伟 采购部') // => '不满意'
 */
export const withoutSignature = (reply: string): string => {
  const lines = reply.split('\n')
  const first = lines.findIndex((line) => {
    const bare = line.trim()
    return bare.length <= longest && ends.some((end) => end.test(bare))
  })
  const kept = first < 0 ? reply : lines.slice(0, first).join('\n')
  return kept.trim() === '' ? reply : kept
}
