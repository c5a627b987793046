// Small words that build meaning: ends, means, comparisons, guards, time windows, half-done work. Same format as verbs.ts.
export const markers = {
  end: {
    zh: '让 使 使得 以便 从而 好让 帮助 帮 解决 避免 不再 摆脱 才能 就能 也能 敢 愿意 省去 免去 不用 无需 不必 令 以免 为的是 确保客户 进而 方便 看懂 而是 支撑客户 供 给客户 给用户 赋予',
    en: 'so that, so, to let, to help, to enable, to allow, to make, in order to, to cut, to reduce, to stop, to give, to avoid, to keep, to raise, to free, to save, to get, letting, helping, enabling, allowing, so they, so we, thereby, instead of, rather than, without, no longer, to solve, to prevent, to support, to speed, to shorten, to improve, to lower, to win, to make it, that lets, that let, which lets, that helps, to turn, until, before they, to serve, to unblock, to remove, to grow, to increase, giving, freeing, saving, making, which means, because',
  },
  means: {
    zh: '通过 靠 借助 凭借 利用 基于 依靠 依托 经由 借由 用 以 凭 围绕',
    en: 'by, through, with, via, using, use, thanks to, based on, by means of',
  },
  lever: {
    zh: '通过 靠 借助 凭借 利用 基于 依靠 依托 面向 针对 围绕 为 用 以 把 将 对 向 在 从 给 缩短 经由',
    en: 'by, through, with, via, using, for, among, thanks to, from, of, in, across, on',
  },
  negation: {
    zh: '不是 不为 而不是 并非 不是为了 非 不等于 不只是 不止 不仅 不仅仅',
    en: 'not, rather than, instead of, never, without, not just, not only',
  },
  notTheAim: {
    zh: '不是目的 并非目的 不是目标 只是手段 不是为了',
    en: 'is not the goal, is not the aim, is not the point, not to, is only a means, is just a means',
  },
  guardWord: {
    zh: '护栏 仅作护栏 底线 红线 前提 同时不 不劣化 不恶化 guard 健康指标',
    en: 'guard, guardrail, guardrails, backstop, without hurting, without raising, without losing, no worse than, health metric, while keeping, while holding, counter metric',
  },
  from: { zh: '从 由 自', en: 'from' },
  to: { zh: '到 至 为 成 变为 变成 改为', en: 'to, into, reaches, reach, becomes' },
  arrow: { zh: '→ -> => >> ➜ ⇒ --> ➡ ⟶ 》', en: '→, ->, =>, -->' },
  reach: {
    zh: '破 过 达到 达 达成 做到 突破 提升到 提升至 提高到 提高至 提升为 降低到 降低至 降到 降至 减少到 减少至 缩短到 缩短至 控制在 压到 压至 升到 升至 增长到 增长至 增加到 增加至 增至 减至 提到 提至 不低于 不少于 不超过 不高于 不多于 不大于 不小于 不超 低于 高于 大于 小于 超过 超 至少 至多 最多 最少 以内 ≥ ≤ > < = >= <= 多于 少于 未超过 压缩到 压缩至 降为 减为 涨到 缩到 扩大到 扩大至 扩到 扩至 翻到 拉升到 拉升至 稳定在 等于 保持在 维持在 实现 完成率 满 突破到 上升到 上升至 下降到 下降至 回升到 收敛到 收敛至 优于 不到 不足 为',
    en: 'reach~, at least, at most, no more than, no less than, no higher than, no lower than, less than, more than, fewer than, under, below, above, over, within, up to, exceed~, hit~~, achieve~, ≥, ≤, >, <, >=, <=, =, to at least, to under, to below, to over, to above, to within, not exceed, minimum of, maximum of, of, is, are, be, not more than, not less than, at or below, at or above, better than, top, equals, about, down to, up to, a maximum of, a minimum of, only, attain~, cap at, capped at, limit to, stays below, stay below',
  },
  /** Comparisons that set a limit rather than a goal. */
  limit: {
    zh: '不超过 不高于 不多于 不大于 不超 低于 小于 至多 最多 以内 之内 以下 ≤ < <= 少于 未超过 控制在 封顶 或以下 不劣于 不低于 不少于 不跌破',
    en: 'at most, no more than, no higher than, less than, fewer than, under, below, ≤, <, <=, maximum of, not more than, at or below, a maximum of, cap at, capped at, limit to, stays below, stay below, no longer than, or less, or fewer, or below, or lower, no lower than, not less than, no worse than, within, still, stays at, while',
  },
  after: {
    zh: '以上 以下 以内 及以上 之内 或以上 或以下 左右 以上的 封顶 内',
    en: 'or more, or less, or fewer, or higher, or lower, or better, or below, or above, or under, at most, at least, max, min, plus, maximum, minimum, or faster',
  },
  /** Before a number: it is the value of today. */
  nowBefore: {
    zh: '当前 目前 现在 现有 现状 现为 如今 上季度 上季 去年 上个月 上月 上周 基线 原来 原先 原 原本 此前 今天 眼下 起点 现值 现 初始 上个季度 上一季度 本来 今年初 基准 以往 同期 去年同期 历史',
    en: "today's, today, currently, current, now, baseline, baseline of, up from, down from, was, were, starting from, start at, starting at, compared to, compared with, vs, vs., versus, against, last quarter, last quarter's, last year, last year's, last month's, instead of, rather than, previously, from today's, present, existing, today is, previous, it was, a start of, against today's, currently at, is now, are now, from a baseline of, from the current, from currently, off, formerly",
  },
  changeBy: {
    zh: '提升 提高 降低 减少 缩短 增长 增加 扩大 下降 上升 压缩 压降 缩减 上涨 下调 上调 提速 加快 降 升 涨 减 增 节省 节约 削减 回升 改善 多 少 快 同比增长 环比增长 同比下降 环比下降 环比提升 同比提升 同比 环比 优化 改进 拉升 增幅 降幅 涨幅 提效 降本 增效 省 砍掉 砍 再提升 再降 翻 放大 收窄 跌 下滑 压减 精简 瘦身',
    en: 'by, up, down, another, grow, grows, growth of, increase of, reduction of, drop of, rise of, decrease of, plus, minus, improvement of, gain of, uplift of, lift of, additional, a further, saving of, cut of',
  },
  changeAfter: {
    zh: '的提升 的增长 的下降 的降幅 的增幅 的提高 增幅 降幅 的改善 的缩减 提升 下降 增长 降低 减少 缩短 的增速',
    en: 'increase, reduction, growth, improvement, decrease, more, less, fewer, faster, slower, lower, higher, drop, uplift, lift, cheaper, quicker, better, smaller, larger, rise, decline, cut, boost, shorter, gain, saving, savings, up, down, growth in, off',
  },
  /** Change words that are numbers themselves. */
  fold: {
    zh: '翻倍 翻一倍 翻一番 翻两番 翻番 减半 减少一半 下降一半 降低一半 缩短一半 降一半 减一半 砍半 腰斩 加倍 成倍 一半 倍增 翻两倍 翻三倍 折半 省一半 少一半 增加一倍 增长一倍 提高一倍 提升一倍 快一倍 翻了一番 翻一倍 对半',
    en: 'double~, halve~, triple~, quadruple~, by half, in half, by a third, by a quarter, by a fifth, two thirds, by two thirds, twice as, half as, twice the, half the, threefold, twofold, tenfold, fivefold, fourfold, twofold increase, cut in half, a third less, a third fewer, a half less, by three quarters, three times as, ten times, ten times as',
  },
  window: {
    zh: '次日 次周 次月 首日 首周 首月 隔日 当日 当天 当周 当月 每日 每天 每周 每月 每季 每季度 单日 单周 单月 日均 周均 月均 日活 周活 月活 周 月 日 季度 年度 年 每年 连续 近 过去 滚动 第二周 第二月 第二个月 第三周 第四周 双周 每晚 每两周 一周内 当季 次季 下一周 下周',
    en: 'daily, weekly, monthly, quarterly, yearly, annual, per day, per week, per month, a day, a week, a month, every day, every week, every month, each day, each week, each month, next day, next week, next month, day 1, day 7, day 14, day 30, day 60, day 90, week 1, week 2, week 4, week 8, month 1, month 2, month 3, d1, d7, d14, d28, d30, d60, d90, w1, w2, w4, m1, m2, m3, m6, first week, first month, second week, second month, third month, in week, in month, after week, rolling, trailing, per quarter, a quarter, year on year, year one, first year, first day, fourth week, third week, twelve month, six month, first session, same day, overnight',
  },
  /** Words between which a number only counts how often. */
  per: { zh: '每 每个 每千 每百 每万 每次 每条 单次 每单 平均每', en: 'per, every, each' },
  halfDone: {
    zh: '基本完成 初步完成 大体完成 基本 初步 大体 大致 差不多 大部分完成 部分完成 阶段性完成 基本上 大致完成 大概 初步具备 基本具备 初步建成 基本建成 初步搭建 基本实现 初步实现 接近完成 主体完成 取得进展 有所进展 取得阶段性进展 大致可用 基本可用 初步成型 雏形 初具 初具规模 尽量完成 尽可能 尽量 基本跑通 初步跑通 基本就绪 大体就绪 完成大部分 差不多完成 大半 取得突破 有明显进展 取得明显进展 快完成',
    en: 'mostly, basically, largely, nearly, almost done, almost complete, almost finished, make progress, made progress, making progress, good progress, substantially, partially, partly, more or less, roughly done, roughly complete, the bulk of, most of the work, well underway, well under way, on track, first draft of, initial version, rough version, in good shape, significant progress, progress on, as far as possible, as much as possible, half done, half way, halfway, essentially, for the most part, close to done, close to complete, close to finished, in progress, ongoing, nearing completion, virtually, as good as done, pretty much, by and large, near completion',
  },
  accepted: {
    zh: '验收 评审通过 通过评审 通过验收 签字 签收 签署 书面确认 确认 报告 归档 纪要 评审纪要 记录 通过 认可 批准 出具 出具报告 sign-off sign_off 签核 审批通过 验收通过 对照清单 清单 可验证 复核 核对 比对 达标 附报告 附记录 审核通过 无回滚 抽检 截图 凭证 公示 定稿并评审',
    en: 'accepted, accepted by, signed off, sign off, signed off by, signs off, approved, approved by, approval from, approves, sign, passed, passes, pass, passing, report, report linked, recorded, recorded in, checklist, acceptance, acceptance list, acceptance criteria, reviewed by, verified by, verified, confirmed by, certificate, certified, minutes, evidence, audited, witnessed, ticks off, tick off, audit trail, definition of done, validated by, attested, review passed, without rollback, no rollback',
  },
  done: {
    zh: '完成 就绪 ready 到位 完毕 建成 可用 跑通 落地 结束 成型 搞定 定稿 收尾 上线 好了 齐备 达成',
    en: 'ready, done, complete, completed, finished, in place, live, available, operational, up and running, delivered, finalised, finalized, set up, working, launched, released, shipped, built, migrated, deployed, implemented, integrated, documented, installed, published, configured, upgraded, decommissioned, tested, reviewed, defined, designed, created, moved, replaced, retired, removed, rewritten, written, updated, refactored, rolled out, enabled, hired, signed',
  },
  followUp: {
    zh: '下季度读取 下季读取 下季度看 下季看 下周期看 下个季度看 下个周期 下季度观察 下季观察 下季度衡量 下一周期 下季度跟踪 随后看 之后看 下季度 下季 下个季度 后续读取 后续观察 上线后看 发布后看 上线后读取 发布后读取',
    en: 'next quarter read, next cycle read, read next quarter, read next cycle, next quarter, next cycle, then read, to be read, follow up outcome, outcome to read, then measure, afterwards read, following quarter',
  },
  firstGroup: {
    zh: '首批 试点 灰度 内测 种子用户 种子客户 第一批 公测 首个 首家 首发 前期试用 灰度客户 试用客户 设计伙伴 小范围 beta pilot',
    en: 'pilot, pilots, beta, first, early access, design partners, design partner, trial group, alpha, canary, early adopters',
  },
  fromNothing: {
    zh: '新增 新签 签约 签下 拿下 赢得 招募 引入 开拓 新开 新上架 新接入 净增 从零 从无到有 首次 增设 拓展 新获 新招 招到 达成首批 开出 接入 拉新 新注册 新拓 获得',
    en: 'new, sign, signs, signed, win, wins, acquire, recruit, onboard, land, lands, add, adds, from scratch, net new, additional, another, hire, open, opens, first, close, closes',
  },
  usage: {
    zh: '使用 用 用上 采用 试用 打开 启用 开通 接入 体验过 激活 用过 上手 使用率 渗透率',
    en: 'use, uses, used, using, adopt, adopts, adopted, adoption, try, tried, open, opened, enable, enabled, activate, activated, approve on, complete on, on the new, usage, onboarded',
  },
  afterRelease: {
    zh: '上线后 发布后 推出后 上线之后 发布之后 开放后 投产后 发版后 交付后 全量后 上线首月 上线首周 上线一个月 上线两周 上线四周',
    en: 'after launch, after release, after it ships, after ships, once live, once it is live, once released, after go live, post launch, of launch, of release, after rollout, after the launch, after the release, since launch, following launch, weeks after, within a month of launch, after shipping, once it ships, once shipped',
  },
  absolute: {
    zh: '所有 全部 每个 每一个 每一 全员 任何 零 全年零 百分百 百分之百 一律 无一 每条 每次 每家 每名 每位 每项 每台 每份 各个 全体 全覆盖 完全 杜绝 绝不 永不 归零 清零 降为零 零故障 零事故 零缺陷 零投诉 零宕机 零漏洞 零延误 零差错 零遗漏 零丢失 零中断 零容忍 零事件 零客诉 零误报 零错误 零失败 零回滚 零返工 零停机 零风险 零资损 零越权 零泄露 零积压 无故障 无事故 不出现任何 不发生任何 不再发生 全都',
    en: 'all, every, each, zero, none, no single, always, never, entire, entirely, completely, any, every single, fully, flawless, 100 percent, one hundred percent, eliminate~, no incidents, no outages, no defects, no bugs, no errors, no downtime, no more, perfect, nobody, everyone, everybody, without exception, without any, no',
  },
  compliance: {
    zh: '合规 安全 审计 监管 法规 等保 隐私 密钥 漏洞 高危 中危 加密 权限 法律 gdpr 认证 资质 资损 渗透测试 备份 越权 数据保护 个人信息 脱敏 安全生产 消防 反洗钱 kyc 强制要求 医疗器械 药监 高危项 高危漏洞 合规要求',
    en: 'compliance, compliant, security, audit, auditor, audits, regulation, regulator, regulatory, legal, gdpr, psd2, hipaa, sox, pci, vulnerability, vulnerabilities, encrypted, encryption, mandated by law, critical findings, privacy, backup, backups, safety, law, penetration test, pen test, certification, cve, cves, secrets, mfa, two factor, iso 27001, soc 2, kyc, aml, mandatory, as required by, by law, consent, data protection, access review, access reviews, least privilege, patched',
  },
  state: {
    zh: '觉得 认为 感到 满意 顺手 顺畅 流畅 清楚 易用 好用 看懂 放心 喜欢 顺 又快又 很好 很快 轻松 方便 友好 舒服 稳定 健壮 可靠 良好 明显 显著 认可 信任 省心 更快 更好 更稳 更顺 更强 更高 无感 丝滑 高效 清晰 好评 优秀 领先 一流 口碑 平稳 畅通 顺利 满足 合理 有序 到位 健康',
    en: 'find, finds, feel, feels, think, thinks, believe, believes, are happy, is happy, happy, satisfied, effortless, easy, easier, clear, confident, smooth, smoothly, delighted, love, loves, trust, trusts, enjoy, enjoys, fast, faster, reliable, better, seamless, intuitive, pleasant, comfortable, great, good, know, knows, understand, understands, stable, robust, simple, appreciate, appreciates, pleased, recommend, feels, likes, as clear as, quick, useful, proud, healthy, strong, safe, safer, happier, smoother, clearer, world class, excellent, at ease, see, sees',
  },
  adverb: {
    zh: '全面 正式 逐步 按时 如期 尽快 成功 顺利 持续 进一步 继续 积极 大力 不断 全力 稳步 有效 切实 着力 重点 努力 充分 力争 争取 及时 初步 全部 陆续 同步 分批 计划 需要 需 将 会 要 并 再 更 已 先 彻底 尽早 提前 按期 准时 高质量 有序 主动 深入 快速 显著 大幅 明显 约 近 仅 只 共 累计 合计 总共 平均 整体 月度 季度 最终 至今 稳定 保质保量 独立',
    en: 'fully, successfully, finally, also, then, further, significantly, substantially, continuously, constantly, actively, quickly, gradually, officially, formally, please, just, still, roughly, approximately, about, around, only, dramatically, greatly, drastically, steadily, publicly, jointly, properly, to, we, will, we will, our goal is to, we want to, aim to, plan to, should, must, need to, we need to, let us, try to, strive to, proactively, consistently, internally, globally, collectively, and',
  },
  label: {
    zh: 'kr kr1 kr2 kr3 kr4 kr5 kr6 关键结果 指标 目标 里程碑 o o1 o2',
    en: 'kr, kr1, kr2, kr3, kr4, kr5, kr6, key result, milestone, metric, objective, goal, o1, o2',
  },
  stop: {
    zh: '停止 则停 就停 止损 放弃 终止 砍掉该',
    en: 'stop if, stop the, stop when, kill the, drop the idea, abandon, end the experiment, otherwise stop, else stop, stop',
  },
  joinTask: {
    zh: '并 并且 同时 以及 和 且 及 与此同时 另外 再',
    en: 'and, plus, as well as, and also, while also, along with, together with',
  },
  and: { zh: '并 并且 同时 以及 且', en: 'and, plus, as well as, and also' },
  newThing: { zh: '新版 新 新版本 新功能 新系统', en: 'new' },
} as const;
