import type { Candidate } from '../candidate.ts'
import { isBrand } from './brands.ts'
import { isHan } from './given.ts'
import { isNameCharacter } from './given-characters.ts'
import { noNames, startsNoName } from './no-name.ts'
import { isSurname, nounSurnameAt, plainSurnameAt, surnameAt } from './surnames.ts'

/** Who is spoken to, sought, thanked or blamed stands behind these. */
const takers =
  /(?:[找跟被由让问叫喊骂夸派陪把]|给了|卖给|转给|交给|送给|寄给|借给|退给|还给|打给|发给|写的|感谢|谢谢|多亏|投诉|举报|表扬|转告|告诉|通知|联系|咨询|认识|遇到|遇见|碰到|见到|换成|点名|点赞|包括|其中|的是|委托|以及|还有|只有|有位|那位|这位|一位|名叫|请|姓名|叫做|幸好|幸亏|交给|交代|拜托|麻烦|辛苦|(?:找|问|骂|催|见|换|派|叫|约)[了过到]|(?:应|名|改|写|更正)(?:为|成)|向|对|和|与|同|是|给)$/u
/** Of these only people are the object, so that two characters are enough. */
const seekers =
  /(?:(?:找|问|骂|催|换|派)[了过到]|投诉|举报|感谢|多亏|表扬|转告|告诉|通知|名叫|认识|遇到|见到|的是|有位|那位|这位|一位|找)$/u
/** A clause may open with these before somebody is named. */
const openers =
  /(?:时候|之后|以后|的话|期间|之前|以前|结果|后来|当时|昨天|今天|前天|上次|这次|但是|但|而且|而|可是|因为|由于|所以|然后|接着|最后|于是|如果|只要|听说|据|尤其|特别是|就是|你们|我们|他们|贵司|贵店|店里|店内|里|处|现场|门店|物业|前台|公司|里面|那里|这里|部门|部|店|中心|小区|楼下|柜台|窗口|银行|医院|学校|班上|家里|科|组|班|站|点|的)(?:的)?$/u

/** What somebody does, or is like: behind a whole name. */
const does =
  /^(?:说|称|讲|谈|照顾|照看|开车|开着|骑车|骑着|卖给|约好|约定|聊|商量|约好|非要|非得|硬要|硬说|偏要|死活|坚决|执意|连|就连|老是|天天|半夜|骗|骂|吼|怼|推脱|推卸|推诿|答应|承诺|保证|告诉|告知|解释|回复|回电|反映|表示|表达|声称|让|叫我|要我|要求|把|给|帮|对我|跟我|对客|教|陪|向我|带我|问我|劝|逼|打我|打人|打电话|打来|推荐|介绍|建议|态度|服务|接待|接听|接电话|接的|接了|处理|负责|代签|代收|代办|代为|签收|签字|签的|签了|收了|收的|收取|拿走|拿了|拒绝|拒不|拒收|不理|不接|不肯|不给|不让|不认|不仅|不但|没来|没接|没有|一直|总是|始终|居然|竟然|竟|非常|特别|十分|很|真的|真是|太|人很|人不错|人特别|亲自|亲口|亲手|主动|及时|及其|上门|送来|送货|送到|送的|送过|安装|装的|维修|修了|修的|修得|做的|做得|剪的|剪得|剪发|出来|出去|先生|女士|两位|三位|两人|老师|医生|师傅|师父|耐心|热情|专业|认真|细心|贴心|敬业|礼貌|粗暴|恶劣|敷衍|冷漠|嚣张|迟到|早退|辞职|离职|玩手机|值班|当班|当时|当众|当面|昨天|今天|昨晚|上午|下午|刚才|也|都|就|还|又|却|并|曾|已|未|私自|擅自|故意|随意|乱|催|扣|罚|卖|退|换|改|写|发|查|办|挂|摔|扔|丢|偷|抢|骚扰|辱骂|威胁|殴打|推搡|无视|嘲笑|嘲讽|讽刺|投诉|举报|咨询|购买|买了|买的|订了|订的|预订|预约|入住|反馈|报名|报修|缴|支付|付款|住在|住院|就诊|挂号|家的?|家里|家住|手机|电话|身份|微信|本人|同学|，?工号|以公司|以个人|为我|为了|为客|为什么|从来|从不|从未|每次|每天|因为|因|能|会|可以|应该|必须|愿意|同意|在电|在微|在店|在前|在现|在柜|在我|在场|在班|在门|在群|在你|跑|站|坐|冲|笑|哭|用|拉|拽|抱|扶|搬|提醒|协助|帮忙|跟进|联系|沟通|通知|核实|登记|操作|检查|测量|加班|道歉|赔|承认|否认|坚持|回应|回答|来|去|到|的态度|的服务|的电话|的手机|的工号|的微信|的身份|的妈|的爸|的家|的母|的父|的妻|的丈|的老|的孩|的女|的儿|的订|的快|的包|的账|的名|的做|的说|的处|的行|的耐|的热|的推|的解|的回|的办|的帮|的指|的介)/u
/** What only people do: behind a name of two characters, which may as well be a word. */
const speaks =
  /^(?:说|称自己|卖给我|约好|约定|照顾|开车|骑车|骗|骂|吼|怼|推脱|推卸|推诿|答应|承诺|保证|告诉|告知|解释|回复|回电|让我|叫我|要我|把我|给我|帮我|对我|跟我|教我|陪我|向我|带我|问我|劝我|打我|接待|接电话|接的电|代签|代收|签收|拒绝|不理|亲自|亲口|主动|上门|先生|女士|两位|两人|态度|服务(?:态度|很|特|非|也|真|好|热|周|差)|人很|人不错|一直推|居然|竟然|当众|当面|辱骂|威胁|殴打|擅自|私自|耐心|热情|认真|负责任|道歉|离职|辞职|迟到|的(?:服务态度|态度|订单|快递|包裹|电话|手机|微信|工号|账户|会员卡|预约|名字|孩子|妈妈|爸爸|老公|老婆)|出来|出面|出示|过来|签字|登记|打电话|发微信|推荐|介绍|建议我|催我|帮忙|协助|跟进|处理|操作|安装|维修|修得|剪得|剪的|值班|当班|收了我|收我|拿了|偷|抢|摔|扔|丢|坚持|承认|否认|声称|表示)/u
const forms =
  /^(?:女士|先生|小姐|太太|夫人|经理|老师|医生|师傅|大夫|护士|教练|主任|院长|大爷|大妈|大叔|大哥|大姐|阿姨|叔叔|同学|师父|总监|店长|校长|队长|站长)/u
/** Where a clause ends. */
const over = /^(?:$|[^\u4e00-\u9fffa-z0-9])/u
/** At the end of what was written stands who wrote it. */
const farewell =
  /(?:——|--|—|–|-|敬礼|敬上|此致|顺颂商祺|谢谢|拜托了|落款|客户|用户|顾客|业主|署名|签名|签字)[\s，,。.！!：:、]*$/u

/**
 * Names that nothing announces (无提示的中文人名): a surname and characters people are named with, where a name may begin,
 * before what only people do; whole names behind whoever is sought, thanked or blamed; and the signature.
 */
export const bareNamesIn = (plain: string): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let at = 0; at < plain.length - 1; at++) {
    if (!isSurname(plain.charCodeAt(at)) || !isHan(plain, at + 1)) continue
    const to = nameAt(plain, at)
    if (to === 0) continue
    found.push({ class: 'name', by: 'context', from: at, to })
    at = to - 1
  }
  return found
}

const sound =
  '阿艾爱安巴白拜贝比别伯布查茨达丹德迪杜多恩尔法菲费弗夫福盖格古哈海赫亨胡霍基吉加卡凯科克肯库拉莱兰朗劳勒雷里丽莉利列林琳龙卢鲁露伦罗洛马玛麦曼梅米莫姆木穆纳娜奈内妮尼诺努帕佩彭皮普齐奇切乔热日瑞若萨塞赛桑森沙莎山珊什史舒斯丝苏索塔台泰坦特提图托瓦万威维温沃乌武西希辛雪雅亚娅杨叶伊依因约扎泽詹珍朱兹佐吾买力合江孜汗措卓才让旦增次仁嘉央琼达吐逊依布拉音'
const spokenAlone = new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[是叫找跟被让由给和向对谢服的])([${sound}]{3,7})$`, 'u')
/** 古丽米热小姐姐: behind characters that write sounds. */
export const soundedName = (plain: string, honorific: number): Candidate | undefined => {
  const name = spokenAlone.exec(plain.slice(Math.max(0, honorific - 9), honorific))?.[1]
  return name === undefined
    ? undefined
    : { class: 'name', by: 'honorific', from: honorific - name.length, to: honorific }
}
const spoken = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff]|[是叫找跟被让由给和向对谢服])([${sound}]{2,5}(?:·[${sound}]{1,6}){1,2})$`,
  'u',
)
/** Names of several parts with a dot between them: 买买提·艾力先生, 阿依古丽·买买提说. */
export const dottedNamesIn = (plain: string): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let dot = plain.indexOf('·'); dot !== -1; dot = plain.indexOf('·', dot + 1)) {
    let to = dot + 1
    while (to - dot < 14 && (sound.includes(plain.charAt(to)) || plain.charAt(to) === '·') && to < plain.length) to++
    for (; to > dot + 1; to--) {
      const name = spoken.exec(plain.slice(Math.max(0, dot - 8), to))?.[1]
      if (name === undefined) continue
      const behind = plain.slice(to, to + 4)
      if (forms.test(behind) || does.test(behind)) {
        found.push({ class: 'name', by: 'honorific', from: to - name.length, to })
        dot = to
        break
      }
    }
  }
  return found
}

const nameAt = (plain: string, from: number): number => {
  const surname = surnameAt(plain, from)
  if (surname === 0 || !isNameCharacter(plain, from + surname)) return 0
  const left = leftOf(plain, from)
  if (forms.test(plain.slice(from + surname, from + surname + 2))) return 0
  if (
    left === undefined ||
    isBrand(plain, from) ||
    (left !== 'takes' && startsNoName(plain, from)) ||
    noNames.test(plain.slice(from, from + 4))
  )
    return 0
  const short = from + surname + 1
  if (isNameCharacter(plain, short)) {
    const to = short + 1
    const behind = plain.slice(to, to + 4)
    const isNoun = surname === 2 || nounSurnameAt(plain, from) > 0
    const isWhole =
      left === 'signs'
        ? to === plain.trimEnd().length
        : (plainSurnameAt(plain, from) === 1 && !startsNoName(plain, from)) ||
          (does.test(behind) && (isNoun || (left === 'takes' && speaks.test(behind)))) ||
          (left === 'takes' && isNoun && over.test(behind))
    if (isWhole && !isWordInside(plain, from + surname) && !forms.test(plain.slice(to - 1, to + 1))) return to
  }
  if (startsNoName(plain, from)) return 0
  const behind = plain.slice(short, short + 5)
  if (left === 'signs') return short === plain.trimEnd().length ? short : 0
  if (surname === 1 && nounSurnameAt(plain, from) === 0) return 0
  if (left === 'takes' && over.test(behind) && seekers.test(plain.slice(Math.max(0, from - 4), from))) return short
  return surname === 2 ? (does.test(behind) ? short : 0) : speaks.test(behind) ? short : 0
}

/** 双方 in 金双方: two characters that are a word of their own. */
const isWordInside = (plain: string, at: number): boolean => startsNoName(plain, at)

const leftOf = (plain: string, from: number): 'opens' | 'takes' | 'signs' | undefined => {
  const before = plain.slice(Math.max(0, from - 8), from)
  if (farewell.test(before)) return takers.test(before) ? 'takes' : 'signs'
  if (from === 0 || !isHan(plain, from - 1)) return 'opens'
  if (takers.test(before)) return 'takes'
  return openers.test(before) ? 'opens' : undefined
}
