import type { Candidate } from '../../candidate.ts'
import { startsNoName } from '../no-name.ts'

/** Somebody, and what they are called (某人名叫): 一个小伙子，叫…; 有个叫…的. */
const called =
  /(?:小伙子?|姑娘|女孩|男孩|女的|男的|女生|男生|大姐|大哥|阿姨|大叔|那人|这人|有个人|同事|客服|店员|师傅|老师|骑手|司机|护士|医生|销售|经理|保安|名字|[一那这有某][个位名]|人)[，,]?(?:名叫|就叫|好像叫|叫做|叫)(?:“|")?([\u4e00-\u9fff]{2,3})(?=(?:”|")?(?:[，,。.！!；;、\s)]|$|的(?:人|客服|店员|员工|师傅|老师|小伙|姑娘|女|男|骑手|司机|护士|医生|销售|经理|保安|工作|服务|家伙|同事|业务|小哥|大姐|大哥|阿姨)))/gu
/** 叫我, 叫来, 叫停: what is called is nobody. */
const no = /^(?:[我你他她它来去停车卖好外做什啥餐]|不|没|了|人|救命|这个|那个)/u

export const calledIn = (plain: string): readonly Candidate[] => {
  const found: Candidate[] = []
  if (!plain.includes('叫')) return found
  for (const { index, 0: whole, 1: name = '' } of plain.matchAll(called)) {
    const from = index + whole.lastIndexOf(name)
    const isNoun = startsNoName(plain, from) && name.length > 2
    if (!no.test(name) && !isNoun) found.push({ class: 'name', by: 'cue', from, to: from + name.length })
  }
  return found
}
