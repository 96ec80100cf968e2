import { moneyText, onOneLine } from '../../explain/plain-text.ts'
import type { Messages } from '../../explain/say.ts'
import type { RemedyStatement } from '../../explain/statements/remedy-statement.ts'
import { wordIn } from '../../explain/words.ts'
import type { AuthorityRefusal } from '../../inner-loop/remedy/authority.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { words } from './words.ts'

const requests = {
  Compensate: '现场补偿',
  CallTechnicalResources: '优先调用技术资源',
  SpeakForTheCompany: '代表公司对外发言',
} as const
const meanings = { satisfied: '满意', neutral: '中立', dissatisfied: '不满意', unsubscribe: '退订' } as const

const refusals: Messages<AuthorityRefusal<Words>> = {
  OutsideACase: () => '补偿只能在个案内发放',
  NotAnAmount: () => '金额应为大于 0 的整数分',
  OtherCurrency: ({ expected, received }) => `授权币种为 ${expected}，收到 ${received}`,
  RoleNotAuthorised: ({ authorised }) => `仅授权${authorised.map(wordIn(words.role)).join('、')}`,
}

const to = (name: string | undefined): string => (name === undefined ? '' : `${onOneLine(name)}，`)

export const remedies: Messages<RemedyStatement> = {
  ...refusals,
  Acknowledged: ({ ticket }) => `感谢您的建议，我们已收到，工单号 ${ticket}。`,
  QuotesWords: ({ quote, customerName }) =>
    `${to(customerName)}您提到“${onOneLine(quote)}”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。`,
  QuotesScore: ({ score, scale, customerName }) =>
    `${to(customerName)}您给我们打了 ${score} 分${scale === '0-10' ? '' : '（1–10 分制）'}，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？`,
  NothingToQuote: ({ customerName }) =>
    `${to(customerName)}感谢您的反馈，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？`,
  WordsNotQuoted: ({ leastLetters }) =>
    `开场白没有引用客户原话（至少 ${Math.ceil(leastLetters / 3)} 个汉字或 ${leastLetters} 个字母）`,
  ScoreNotNamed: ({ score }) => `客户没有留言，开场白没有提到打分 ${score}`,
  RuleCited: ({ words: cited }) => `开场白搬出了规定：“${cited}”`,
  CustomerBlamed: ({ words: said }) => `开场白责怪客户：“${said}”`,
  WhyNotAsked: () => '客户没有留言，开场白没有询问原因',
  Granted: ({ request, role, totalInCase }) =>
    `${wordIn(words.role)(role)}可${requests[request]}${totalInCase === undefined ? '' : `，本案累计 ${moneyText(totalInCase)}`}`,
  NeedsApproval: ({ role, approver, amount, totalInCase, limit }) =>
    `${wordIn(words.role)(role)}申请补偿 ${moneyText(amount)}，本案累计 ${moneyText(totalInCase)}，超出权限 ${moneyText(limit)}，须${wordIn(words.role)(approver)}审批`,
  Refused: ({ request, role, why }) =>
    `${wordIn(words.role)(role)}不可${requests[request]}：${(refusals[why._tag] as (one: AuthorityRefusal<Words>) => string)(why)}`,
  ReplyUnknown: ({ verbatim }) => `回复“${onOneLine(verbatim)}”无法识别`,
  ReplyAmbiguous: ({ verbatim, meanings: several }) =>
    `回复“${onOneLine(verbatim)}”有多种含义：${several.map((one) => meanings[one]).join('、')}`,
}
