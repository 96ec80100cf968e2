import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { except, words } from '../../words.ts'

const licence: TermGroup = {
  category: 'legal',
  tier: 'strong',
  negatable: false,
  near: { cues: 'lacking', within: 5 },
  terms: words('营业执照 卫生许可 经营许可 许可证 食品许可 健康证 生产许可证 经营资质 从业资格 资质证书 备案号 执业证'),
}

const unlawful: TermGroup = {
  category: 'legal',
  tier: 'strong',
  unless: { cues: 'story', within: 16 },
  terms: [
    ...words(
      `无证经营 无照经营 无证上岗 无证行医 无证驾驶 超范围经营 没有资质 没资质 无资质 合法吗 合法么 合法嘛 是否合法 合规吗 算不算违法 算不算犯法 不受法律 法律不允许 法律允许吗 国家不允许 国家明令 明令禁止 触犯了法 违反法 违反劳动法 违反合同法 公平交易权 自主选择权 人身自由
      刑法 民法 宪法 电商法 电子商务法 反垄断法 不正当竞争 网络安全法 个人信息保护法 药品管理法 消费者法 旅游法 保险法 治安管理 行政处罚 行政复议 行政诉讼 民事诉讼 刑事诉讼 经济犯罪 诈骗罪 职务侵占 非法集资 非法营运 非法拘禁 非法扣 黑恶势力 扫黑 保护伞 收黑钱 官商勾结`,
    ),
    except('传票', '传票翻打 会计传票 记账传票'),
  ],
}

const personal: TermGroup = {
  category: 'legal',
  tier: 'strong',
  near: { cues: 'rights', within: 6 },
  terms: words('肖像权 隐私权 人格权 知识产权 财产权 著作权人'),
}

const someOffice: TermGroup = {
  category: 'legal',
  tier: 'strong',
  near: { cues: 'accused', within: 8 },
  terms: words('有关部门 主管部门 相关部门 上级部门'),
}

/** Offices a complaint goes to, when somebody goes there. */
const offices: TermGroup = {
  category: 'legal',
  tier: 'strong',
  near: { cues: 'act', within: 8 },
  terms: words(
    '劳动局 人社局 社保局 住建局 房管局 教育局 教委 交通局 交通委 交管局 民航局 铁路局 文旅局 烟草局 金融局 金融办 央行 人民银行 公证处 人大代表 政府部门 居委会 街道办 反诈中心 网监 交警 消防 国务院 检察院 监察委 纪检委 公安',
  ),
}

const goingToLaw: TermGroup = {
  category: 'legal',
  tier: 'strong',
  terms: words(
    `去劳动局 劳动局告 告到劳动局 去银保监 公司法务 你们法务 我司法务 我们法务 法务部 法务会 等着收传票 等传票 等着吃官司 法院不认 法院会判 法官判 法官会 让法官 上法院告 收集证据 证据已经保 证据都在 录了音 全程录音 全程录像 已录音 已录像取证 公证取证 做了公证 走诉讼 走仲裁 申请仲裁 提起诉讼
    提起仲裁 已经立案 受理了我的投诉 受理了投诉 投诉到市场 投诉到监管 向监管 向主管 做了笔录 录口供 出警 警察处理 接警 交给警察 移交公安`,
  ),
}

/** The law by name, by office and by step (法律手段). */
export const law: readonly TermGroup[] = [personal, someOffice, licence, unlawful, offices, goingToLaw]
