import { isHan } from '../given.ts'
import { isNameCharacter } from '../given-characters.ts'
import { plainSurnameAt } from '../surnames.ts'
import { isAct, isSo, resumes } from './acts.ts'
import { does, forms, leftOf, over, seekers } from './around.ts'

/** 阿姨, 阿胶, 小米, 老板: words that begin as what people are called does. */
const words =
  /^(?:阿[姨胶里迪婆公妈爸富拉斯司玛尔根联伯叔是的弥莫奇甘华哥]|小[叶钟钱米麦白黄时康心学区票费吃看店型小孩朋鱼虾菜龙熊猫狗鸡鸭牛羊猪车程卖面盒碗杯份袋瓶包家哥姐妹弟伙姑明星花金方红绿蓝黑灰青费于应都有是能和没不满成]|老[板师婆公人家是实年大太外远早酒汤成说让有在不没店客鸭鸡牛用习毛安干小]|大[陆钟熊夏梁大家哥姐叔妈爷厅堂概约多量小部学方成安明海连都金厦龙黄红花家米麦江]|二[手维楼号次十百千万])/u
/** 强子, 军子: one character people are named with. */
const sons = new Set([...'强军亮刚勇涛斌鹏辉杰飞磊凯伟东龙峰波浩健洋冬超毅坤栓'])
/** 小明, 小芳: what is a name behind 小 and no word. */
const small = new Set([
  ...'明红丽芳美强军刚伟华玲燕娟霞娜婷杰勇涛磊鹏莉敏静英梅兰萍倩琳雯慧颖佳欣怡宇轩涵宝玉珍凤琴马康莹媛璐洁艳秀彤瑶琪蕾楠薇茜芸岚',
])
const looks = /^(?:[大二三小]|老)[胖狗蛋娃妞丫虎猴]/u
const twins = new Set([...'婷倩莉丽娜芳玲珊佳丹露茜雯莹媛璐琳萌妞蕾楠琪欣慧颖娟敏燕豆涵瑶怡薇琴梅兰霞艳秀凤英'])

/** What somebody is called among friends (昵称) is two characters long, from one of these. */
export const beginsPetName: ReadonlySet<string> = new Set([...'小阿老大二三', ...sons, ...twins])

/**
 * What somebody is called among friends (昵称): 阿杰, 小魏, 大刘, 强子, 二胖, 婷婷; behind what a name may follow or where a
 * clause begins, and before what only people do or where the clause ends. 0 where there is none.
 */
export const petNameEnd = (plain: string, from: number): number => {
  if (!isPetName(plain, from) || !isHan(plain, from + 1)) return 0
  const to = from + 2
  const left = leftOf(plain, from)
  if (left === undefined || left === 'signs' || forms.test(plain.slice(to, to + 2))) return 0
  const behind = plain.slice(to, to + 5)
  const acts = resumes.test(behind) || isSo.test(behind) || isAct(plain, to) || does.test(behind)
  const isSought = over.test(behind) && seekers.test(plain.slice(Math.max(0, from - 4), from))
  return acts || isSought ? to : 0
}

const isPetName = (plain: string, from: number): boolean => {
  const [first, second] = [plain.charAt(from), plain.charAt(from + 1)]
  if (second === '子') return sons.has(first)
  if (first === second) return twins.has(first)
  const pair = first + second
  if (looks.test(pair)) return true
  if (words.test(pair)) return false
  if (first === '阿') return isNameCharacter(plain, from + 1) || plainSurnameAt(plain, from + 1) > 0
  if (first === '小') return plainSurnameAt(plain, from + 1) === 1 || small.has(second)
  return (first === '老' || first === '大') && plainSurnameAt(plain, from + 1) === 1
}
