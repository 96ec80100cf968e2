import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { except, words } from '../words.ts'

/** Going public (媒体): the press, television, and the networks where everybody reads along. */
export const media: readonly TermGroup[] = [
  {
    category: 'media',
    tier: 'strong',
    terms: [
      except('曝光', '曝光度 曝光率 曝光时间 曝光过度 相机曝光 曝光不足 长曝光 曝光补偿'),
      except(
        '媒体',
        '多媒体 新媒体专业 流媒体 媒体播放 媒体推荐 媒体炒作 媒体中心 媒体库 媒体音量 富媒体 媒体人 自媒体教程',
      ),
      ...words(`记者 电视台 焦点访谈 今日说法 每周质量报告 央视 上热搜 热搜 发微博 发到微博 发抖音 发到抖音 拍抖音 发小红书 发到小红书 发b站 发知乎 发视频曝
        上新闻 登报 爆料 大v 挂到网上 挂网上 发到网上 发网上 发帖曝 爆料公社 上网爆料 发脸书 发到脸书 全网曝光 让全国人民 让大家都知道`),
    ],
  },
]

/** Authorities by name (监管): the same words are red flags of the law, and graver for being named. */
export const regulator: readonly TermGroup[] = [
  {
    category: 'regulator',
    tier: 'strong',
    terms:
      words(`消协 消委会 消保委 消费者协会 工商局 工商所 工商部门 市场监管 市监局 质监局 质检局 食药监 药监局 物价局 卫生局 卫健委 税务局 旅游局投诉 工信部 通信管理局 网信办
      消保官 消基会 公平会 金管会 食环署 食安署 食药署 银保监 银监会 保监会 证监会 邮政管理局 劳动监察 市长热线 信访`),
  },
  { category: 'regulator', tier: 'strong', terms: ['12315'] },
  {
    category: 'regulator',
    tier: 'strong',
    near: { cues: 'dialling', within: 6 },
    terms: words('12345 12358 12365 12331 12305 12300 12301 12321 12377 12378 12328'),
  },
]

/** Personal data (隐私): leaked, sold, taken over. */
export const privacy: readonly TermGroup[] = [
  {
    category: 'privacy',
    tier: 'strong',
    terms: [
      ...words(`泄露隐私 泄漏隐私 泄露信息 泄漏信息 泄露我 泄漏我 泄露客户 泄露用户 隐私泄露 隐私泄漏 信息泄露 信息泄漏 信息被泄 侵犯隐私 侵犯了隐私 侵犯我的隐私 偷取隐私 窃取隐私 窃取信息
        盗用信息 盗用身份 冒用身份 卖我信息 出卖信息 倒卖信息 贩卖信息 盗号 账号被盗 帐号被盗 号被盗 密码被盗 私人信息 上个机主 原机主 人肉 偷听 监听 强制授权 读取通讯录`),
      except('个人信息', '填写个人信息 完善个人信息 修改个人信息'),
      except('木马', '木马桶 木马云 旋转木马 积木马 木马玩具'),
    ],
  },
  { category: 'privacy', tier: 'weak', terms: words('隐私') },
]
