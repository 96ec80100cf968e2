import type { Candidate } from '../../candidate.ts'
import { does, forms } from './around.ts'

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
