import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { checked, chinese, failures, faults, judged, things } from './shared.ts'

/**
 * What users of software and apps talk about (软件与 SaaS 主题): a beginning to build one's own on.
 *
 * @example
 * tagTopics(zhSaasTopics)('APP老是闪退').topics.map(({ topic }) => topic) // => ['stability']
 * @source A2.15
 */
export const zhSaasTopics: CheckedTaxonomy = checked({
  id: 'zh-saas-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    stability: { title: '闪退与故障' },
    speed: { title: '性能速度' },
    usability: { title: '易用性' },
    features: { title: '功能缺失' },
    integration: { title: '集成与数据' },
    account: { title: '登录与账号' },
    pricing: { title: '价格与计费' },
    support: { title: '客服支持' },
    update: { title: '升级改版' },
    notifications: { title: '通知与广告' },
    privacy: { title: '隐私与安全' },
  },
  vocabularies: [
    chinese([
      faults(
        'stability',
        3,
        '闪退 崩溃 死机 宕机 报错 白屏 黑屏 闪屏 bug  出错 异常 失效 失灵 故障 丢数据  丢失 自动退出 总是退出 错误代码 乱码 无响应 挂了 服务中断 断线 掉线 瘫痪 500错误 404',
      ),
      failures(
        'stability',
        3,
        '打不开 用不了 不能用 没反应 没有反应 无法打开 无法使用 连不上 不稳定 保存不了 加载不出来 加载不了 无法保存 同步不了 不同步 提交不了 无法提交 显示不出来 启动不了',
      ),
      judged('stability', 3, '稳定性 同步 系统 服务器'),
      faults(
        'speed',
        3,
        '卡顿 很卡 太卡 卡死 卡住 好卡 非常卡 卡得 卡的要命 太慢 很慢 好慢 慢死 加载慢 反应慢 响应慢 打开慢 启动慢 转圈 延迟 耗电 发热 占内存 占用内存 超时 半天打不开 加载半天 慢得',
      ),
      failures('speed', 3, '不流畅 不够快 不快'),
      judged('speed', 3, '速度 性能 加载 流畅度 响应'),
      faults(
        'usability',
        3,
        '难用 复杂 繁琐 麻烦 找不到入口 难找 反人类 看不懂 看不明白 学习成本 上手难 界面丑 混乱 误触 操作步骤多 步骤太多 层级太深 太乱 眼花缭乱 字太小 设计不合理 难上手',
      ),
      failures(
        'usability',
        3,
        '不好用 不会用 不直观 不人性化 不友好 不方便 不合理 不清晰 没有说明 没有教程 不易上手 不顺手',
      ),
      judged('usability', 3, '界面 操作 体验 交互 设计 布局 UI 导航 搜索'),
      faults(
        'features',
        3,
        '功能太少 功能少 功能单一 功能不全 功能缺失 功能太弱 功能简陋 功能不足 功能有限 希望增加 希望支持 建议增加 建议支持 希望能支持 能不能支持 能否支持 希望加 建议加 什么时候支持 求支持 功能受限 希望有',
      ),
      failures(
        'features',
        3,
        '不支持 没有这个功能 不能自定义 不能导出 不能批量 无法导出 无法自定义 无法批量 不够用 没法导出 没法批量 没法自定义 满足不了 不能满足',
      ),
      things(
        'features',
        1,
        3,
        '夜间模式 深色模式 批量导出 批量导入 自定义字段 快捷键 离线模式 多语言 审批流 权限管理 模板 报表 看板 移动端 网页版 桌面版 撤销 筛选 搜索功能',
      ),
      faults(
        'integration',
        3,
        '对接 集成 接口 API 导入失败 导出失败 同步失败 数据对不上 数据不一致 数据不准 webhook 打通 迁移 数据错误 第三方 插件',
      ),
      failures('integration', 3, '不兼容 无法对接 对接不了 导不出 导不进 无法同步 数据不对 统计不准 不准确'),
      faults(
        'account',
        3,
        '登录不上 登录失败 登不上 登陆不上 无法登录 无法登陆 掉登录 验证码 密码错误  封号 被封 冻结 注销 找回密码 扫码登录 单点登录 注册不了 注册失败 重新登录 绑定手机 实名认证 强制登录',
      ),
      failures('account', 3, '登不进 登录不了 登陆不了 收不到验证码 没有验证码 注销不了 无法注销 不让登录'),
      faults(
        'pricing',
        3,
        '太贵 很贵 有点贵 又贵 好贵 更贵 涨价    偷偷扣 扣费 扣款 多扣 重复扣 收费 续费 会员费 退款 退费 发票 割韭菜 性价比低 按人头 账单 隐形消费 坑钱 套路',
      ),
      failures('pricing', 3, '不退钱 不退款 不值 不划算 不给退 取消不了 无法取消'),
      judged('pricing', 3, '性价比 价格 定价 资费 套餐'),
      faults(
        'support',
        3,
        '客服差 机器人客服 人工客服 推诿 敷衍 踢皮球 态度差 态度恶劣 无人处理 工单 拖了 一直拖 处理慢 等了 回复慢 复制粘贴 答非所问',
      ),
      failures(
        'support',
        3,
        '没人理 没人管 不回复 没回复 没有回复 不解决 没解决 没有解决 联系不上 没人处理 不处理 不理人 没人回',
      ),
      judged('support', 3, '客服 售后 技术支持 服务 实施 响应 客户经理 文档 培训'),
      faults(
        'update',
        3,
        '越更新越 越更越 更新后 升级后 新版 改版  老版本 旧版 强制更新 强制升级 更新之后 升级之后 改回去 更新完 回退',
      ),
      judged('update', 3, '更新 升级 版本'),
      faults('notifications', 3, '广告 弹窗  骚扰短信 推送 开屏 消息太多 通知太多 垃圾短信 打扰 红点 营销短信 诱导'),
      failures('notifications', 3, '收不到通知 没有通知 没有提醒 不提醒 收不到消息 收不到推送 没提醒'),
      faults(
        'privacy',
        3,
        '隐私 泄露 泄漏 个人信息 窃取 监听 盗号 被盗 权限太多 索要权限 获取权限 偷看 后台录音 读取通讯录 越权 数据安全',
      ),
      failures('privacy', 3, '不安全 不加密 没有加密'),
    ]),
  ],
})
