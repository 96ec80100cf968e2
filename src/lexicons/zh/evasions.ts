import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { except, words } from '../words.ts'

/** Letters and sound-alikes put in for characters (拼音与谐音): spellings that mean nothing else. */
export const evasions: readonly TermGroup[] = [
  {
    category: 'legal',
    tier: 'strong',
    terms: words(
      'qi诉 起su lv师 lü师 律shi bao警 报jing fa院 法yuan ju报 举bao 消xie 仲cai 工shang局 fa律途径 xiao协 打jia da假 违fa 犯fa 非fa 投su',
    ),
  },
  {
    category: 'safety',
    tier: 'strong',
    terms: [
      ...words(
        'lou电 漏dian 触dian zhong毒 中du 致ai zhi癌 起huo 着huo guo敏 过min 发mei 爆zha bao炸 la肚子 拉du子 拉度子',
      ),
      except(
        '啦肚子',
        '饱啦肚子 撑啦肚子 饿啦肚子 满啦肚子 好啦肚子 大啦肚子 啦肚子饱 啦肚子都 啦肚子很 啦肚子圆 啦肚子撑 啦肚子饿 啦肚子好 啦肚子舒服 啦肚子里',
      ),
    ],
  },
  {
    category: 'fraud',
    tier: 'strong',
    terms: words(
      'jia货 假huo pian子 pian人 pian钱 qi诈 欺zha zha骗 山zhai 虚jia xu假 造jia 冒pai shua单 刷dan 翻xin机 二shou机',
    ),
  },
]
