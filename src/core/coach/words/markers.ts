// Small words that build meaning: ends, means, comparisons, guards, time windows, half-done work. Same format as verbs.ts.
export const markers = {
  end: {
    zh: `
      不再 不必 不用 为的是 也能 从而 令 以便 以免 使 使得 供 免去 好让 就能 帮 帮助 愿意 才能 摆脱 支撑客户 敢
      方便 无需 省去 看懂 确保客户 给客户 给用户 而是 解决 让 赋予 进而 避免
    `,
    en: `
      allowing, because, before they, enabling, freeing, giving, helping, in order to, instead of, letting, making,
      no longer, rather than, saving, so, so that, so they, so we, that helps, that let, that lets, thereby,
      to allow, to avoid, to cut, to enable, to free, to get, to give, to grow, to help, to improve, to increase,
      to keep, to let, to lower, to make, to make it, to prevent, to raise, to reduce, to remove, to save,
      to serve, to shorten, to solve, to speed, to stop, to support, to turn, to unblock, to win, until,
      which lets, which means, without
    `,
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
    en: `
      backstop, counter metric, guard, guardrail, guardrails, health metric, no worse than, while holding,
      while keeping, without hurting, without losing, without raising
    `,
  },
  from: { zh: '从 由 自', en: 'from' },
  to: { zh: '到 至 为 成 变为 变成 改为', en: 'to, into, reaches, reach, becomes' },
  arrow: { zh: '→ -> => >> ➜ ⇒ --> ➡ ⟶ 》', en: '→, ->, =>, -->' },
  reach: {
    zh: `
      < <= = > >= ≤ ≥ 上升到 上升至 下降到 下降至 不低于 不到 不多于 不大于 不小于 不少于 不超 不超过 不足 不高于
      为 以内 优于 低于 保持在 做到 减为 减少到 减少至 减至 升到 升至 压到 压缩到 压缩至 压至 回升到 增加到 增加至
      增至 增长到 增长至 多于 大于 完成率 实现 小于 少于 扩到 扩大到 扩大至 扩至 拉升到 拉升至 控制在 提到 提升为
      提升到 提升至 提至 提高到 提高至 收敛到 收敛至 最多 最少 未超过 涨到 满 破 稳定在 突破 突破到 等于 维持在
      缩到 缩短到 缩短至 翻到 至多 至少 超 超过 达 达到 达成 过 降为 降低到 降低至 降到 降至 高于
    `,
    en: `
      <, <=, =, >, >=, a maximum of, a minimum of, about, above, achieve~, are, at least, at most, at or above,
      at or below, attain~, be, below, better than, cap at, capped at, down to, equals, exceed~, fewer than, hit~~,
      is, less than, limit to, maximum of, minimum of, more than, no higher than, no less than, no lower than,
      no more than, not exceed, not less than, not more than, of, only, over, reach~, stay below, stays below,
      to above, to at least, to below, to over, to under, to within, top, under, up to, within, ≤, ≥
    `,
  },
  /** Comparisons that set a limit rather than a goal. */
  limit: {
    zh: `
      < <= ≤ 不低于 不劣于 不多于 不大于 不少于 不超 不超过 不跌破 不高于 之内 以下 以内 低于 封顶 小于 少于
      或以下 控制在 最多 未超过 至多
    `,
    en: `
      <, <=, a maximum of, at most, at or below, below, cap at, capped at, fewer than, less than, limit to,
      maximum of, no higher than, no longer than, no lower than, no more than, no worse than, not less than,
      not more than, or below, or fewer, or less, or lower, stay below, stays at, stays below, still, under, while,
      within, ≤
    `,
  },
  after: {
    zh: '以上 以下 以内 及以上 之内 或以上 或以下 左右 以上的 封顶 内',
    en: `
      at least, at most, max, maximum, min, minimum, or above, or below, or better, or faster, or fewer, or higher,
      or less, or lower, or more, or under, plus
    `,
  },
  /** Before a number: it is the value of today. */
  nowBefore: {
    zh: `
      上一季度 上个季度 上个月 上周 上季 上季度 上月 今天 今年 今年初 以往 初始 历史 原 原先 原本 原来 去年
      去年同期 同期 基准 基线 如今 年初 当前 当前为 期初 本来 此前 现 现为 现值 现在 现在是 现有 现状 目前 目前为
      目前是 眼下 眼下是 等于 起始 起始值 起点 起点是
    `,
    en: `
      a start of, against, against today's, are now, as of now, as of today, at present, baseline, baseline of,
      coming from, compared to, compared with, current, currently, currently at, down from, existing, formerly,
      from a baseline of, from currently, from the current, from today's, instead of, is now, it was, last month's,
      last quarter, last quarter's, last year, last year's, now, now at, off, present, presently, previous,
      previously, rather than, stands at, start at, start value, starting at, starting from, starting point,
      starting value, today, today is, today it is, today's, up from, versus, vs, vs., was, we are at, were
    `,
  },
  /** Behind a number: it is the value of today. */
  nowAfter: {
    zh: '今天 当前 现在 目前 眼下',
    en: 'as of now, as of today, at present, at the moment, currently, now, right now, so far, today',
  },
  changeBy: {
    zh: `
      上升 上涨 上调 下滑 下调 下降 优化 再提升 再降 减 减少 削减 加快 升 压减 压缩 压降 同比 同比下降 同比增长
      同比提升 回升 增 增加 增幅 增效 增长 多 少 快 扩大 拉升 提升 提效 提速 提高 收窄 改善 改进 放大 涨 涨幅 环比
      环比下降 环比增长 环比提升 瘦身 省 砍 砍掉 精简 缩减 缩短 翻 节省 节约 跌 降 降低 降幅 降本
    `,
    en: `
      a further, additional, another, by, cut of, decrease of, down, drop of, gain of, grow, grows, growth of,
      improvement of, increase of, lift of, minus, plus, reduction of, rise of, saving of, up, uplift of
    `,
  },
  changeAfter: {
    zh: '的提升 的增长 的下降 的降幅 的增幅 的提高 增幅 降幅 的改善 的缩减 提升 下降 增长 降低 减少 缩短 的增速',
    en: `
      better, boost, cheaper, cut, decline, decrease, down, drop, faster, fewer, gain, growth, growth in, higher,
      improvement, increase, larger, less, lift, lower, more, off, quicker, reduction, rise, saving, savings,
      shorter, slower, smaller, up, uplift
    `,
  },
  /** Change words that are numbers themselves. */
  fold: {
    zh: `
      一半 下降一半 倍增 减一半 减半 减少一半 加倍 增加一倍 增长一倍 对半 少一半 快一倍 成倍 折半 提升一倍
      提高一倍 省一半 砍半 缩短一半 翻一倍 翻一番 翻三倍 翻两倍 翻两番 翻了一番 翻倍 翻番 腰斩 降一半 降低一半
    `,
    en: `
      a half less, a third fewer, a third less, by a fifth, by a quarter, by a third, by half, by three quarters,
      by two thirds, cut in half, double~, fivefold, fourfold, half as, half the, halve~, in half, quadruple~,
      ten times, ten times as, tenfold, three times as, threefold, triple~, twice as, twice the, two thirds,
      twofold, twofold increase
    `,
  },
  window: {
    zh: `
      一周内 下一周 下周 单周 单日 单月 双周 周 周均 周活 季度 年 年度 当周 当天 当季 当日 当月 日 日均 日活 月
      月均 月活 次周 次季 次日 次月 每两周 每周 每天 每季 每季度 每年 每日 每晚 每月 滚动 第三周 第二个月 第二周
      第二月 第四周 过去 近 连续 隔日 首周 首日 首月
    `,
    en: `
      a day, a month, a quarter, a week, after week, annual, d1, d14, d28, d30, d60, d7, d90, daily, day 1, day 14,
      day 30, day 60, day 7, day 90, each day, each month, each week, every day, every month, every week,
      first day, first month, first session, first week, first year, fourth week, in month, in week, m1, m2, m3,
      m6, month 1, month 2, month 3, monthly, next day, next month, next week, overnight, per day, per month,
      per quarter, per week, quarterly, rolling, same day, second month, second week, six month, third month,
      third week, trailing, twelve month, w1, w2, w4, week 1, week 2, week 4, week 8, weekly, year on year,
      year one, yearly
    `,
  },
  /** Words between which a number only counts how often. */
  per: { zh: '每 每个 每千 每百 每万 每次 每条 单次 每单 平均每', en: 'per, every, each' },
  halfDone: {
    zh: `
      七七八八 主体完成 像模像样 八九不离十 初具 初具规模 初步 初步具备 初步完成 初步实现 初步建成 初步成型
      初步搭建 初步跑通 取得明显进展 取得突破 取得进展 取得阶段性进展 基本 基本上 基本具备 基本到位 基本可用
      基本完成 基本实现 基本就绪 基本建成 基本成形 基本跑通 大体 大体可用 大体完成 大体就绪 大体成形 大半 大头做完
      大差不差 大概 大致 大致可用 大致完成 大部分完成 完成大部分 尽可能 尽量 尽量完成 差不多 差不多完成 差不离
      快好了 快完成 接近完成 接近尾声 有个样子 有了眉目 有所进展 有明显进展 有眉目 部分完成 阶段性完成 雏形
    `,
    en: `
      about done, all but done, almost complete, almost done, almost finished, almost there, as far as possible,
      as good as done, as good as gone, as much as possible, basically, by and large, close to complete,
      close to done, close to finished, essentially, first draft of, for the most part, good progress, half done,
      half way, halfway, halfway there, in good shape, in progress, initial version, largely, made progress,
      make progress, making progress, more or less, most of the way, most of the work, mostly, near completion,
      nearing completion, nearly, nearly there, on track, ongoing, partially, partly, pretty much, progress on,
      rough version, roughly complete, roughly done, significant progress, substantially, the better part of,
      the bulk of, virtually, well under way, well underway
    `,
  },
  accepted: {
    zh: `
      sign-off sign_off 书面确认 公示 凭证 出具 出具报告 可验证 复核 定稿并评审 审批通过 审核通过 对照清单 归档
      截图 批准 报告 抽检 无回滚 核对 比对 清单 确认 签字 签收 签核 签署 纪要 认可 记录 评审纪要 评审通过 达标
      通过 通过评审 通过验收 附报告 附记录 验收 验收通过
    `,
    en: `
      acceptance, acceptance criteria, acceptance list, accepted, accepted by, approval from, approved,
      approved by, approves, attested, audit trail, audited, certificate, certified, checklist, confirmed by,
      definition of done, evidence, minutes, no rollback, pass, passed, passes, passing, recorded, recorded in,
      report, report linked, review passed, reviewed by, sign, sign off, signed off, signed off by, signs off,
      tick off, ticks off, validated by, verified, verified by, without rollback, witnessed
    `,
  },
  done: {
    zh: '完成 就绪 ready 到位 完毕 建成 可用 跑通 落地 结束 成型 搞定 定稿 收尾 上线 好了 齐备 达成',
    en: `
      adopted, agreed, available, built, closed off, complete, completed, configured, created, decided,
      decommissioned, defined, delivered, deployed, designed, documented, done, enabled, finalised, finalized,
      finished, gone, hired, implemented, in place, installed, integrated, launched, live, migrated, moved,
      operational, published, ready, refactored, released, removed, replaced, retired, reviewed, rewritten,
      rolled out, set up, shipped, signed, sorted, tested, through, up and running, updated, upgraded, working,
      wrapped up, written
    `,
  },
  followUp: {
    zh: `
      上线后看 上线后读取 下一周期 下个周期 下个季度 下个季度看 下周期看 下季 下季度 下季度看 下季度衡量
      下季度观察 下季度读取 下季度跟踪 下季看 下季观察 下季读取 之后看 发布后看 发布后读取 后续观察 后续读取
      随后看
    `,
    en: `
      afterwards read, follow up outcome, following quarter, next cycle, next cycle read, next quarter,
      next quarter read, outcome to read, read next cycle, read next quarter, then measure, then read, to be read
    `,
  },
  firstGroup: {
    zh: `
      beta pilot 公测 内测 前期试用 小范围 灰度 灰度客户 种子客户 种子用户 第一批 设计伙伴 试点 试用客户 首个 首发
      首家 首批
    `,
    en: `
      alpha, beta, canary, design partner, design partners, early access, early adopters, first, pilot, pilots,
      trial group
    `,
  },
  fromNothing: {
    zh: `
      从无到有 从零 净增 增设 开出 开拓 引入 拉新 拓展 招到 招募 拿下 接入 新上架 新增 新开 新拓 新招 新接入
      新注册 新签 新获 签下 签约 获得 赢得 达成首批 首次
    `,
    en: `
      acquire, add, additional, adds, another, close, closes, first, from scratch, hire, land, lands, net new, new,
      onboard, open, opens, recruit, sign, signed, signs, win, wins
    `,
  },
  usage: {
    zh: '使用 用 用上 采用 试用 打开 启用 开通 接入 体验过 激活 用过 上手 使用率 渗透率',
    en: `
      activate, activated, adopt, adopted, adoption, adopts, approve on, complete on, enable, enabled, on the new,
      onboarded, open, opened, tried, try, usage, use, used, uses, using
    `,
  },
  afterRelease: {
    zh: `
      上线一个月 上线两周 上线之后 上线后 上线四周 上线首周 上线首月 交付后 全量后 发布之后 发布后 发版后 开放后
      投产后 推出后
    `,
    en: `
      after go live, after it ships, after launch, after release, after rollout, after shipping, after ships,
      after the launch, after the release, following launch, of launch, of release, once it is live, once it ships,
      once live, once released, once shipped, post launch, since launch, weeks after, within a month of launch
    `,
  },
  absolute: {
    zh: `
      一律 不再发生 不出现任何 不发生任何 任何 全体 全员 全年零 全覆盖 全部 全都 各个 完全 归零 所有 无一 无事故
      无故障 杜绝 每一 每一个 每个 每份 每位 每台 每名 每家 每条 每项 永不 清零 百分之百 百分百 绝不 降为零
      零 零丢失 零中断 零事件 零事故 零停机 零回滚 零失败 零宕机 零客诉 零容忍 零差错 零延误 零投诉 零故障 零泄露
      零漏洞 零积压 零缺陷 零误报 零资损 零越权 零返工 零遗漏 零错误 零风险
    `,
    en: `
      100 percent, all, always, any, completely, each, eliminate~, entire, entirely, every, every single,
      everybody, everyone, flawless, fully, never, no, no bugs, no defects, no downtime, no errors, no incidents,
      no more, no outages, no single, nobody, none, one hundred percent, perfect, without any, without exception,
      zero
    `,
  },
  compliance: {
    zh: `
      gdpr kyc 个人信息 中危 加密 医疗器械 反洗钱 合规 合规要求 备份 安全 安全生产 审计 密钥 强制要求 数据保护
      权限 法律 法规 消防 渗透测试 漏洞 监管 等保 脱敏 药监 认证 资损 资质 越权 隐私 高危 高危漏洞 高危项
    `,
    en: `
      access review, access reviews, aml, as required by, audit, auditor, audits, backup, backups, by law,
      certification, compliance, compliant, consent, critical findings, cve, cves, data protection, encrypted,
      encryption, gdpr, hipaa, iso 27001, kyc, law, least privilege, legal, mandated by law, mandatory, mfa,
      patched, pci, pen test, penetration test, privacy, psd2, regulation, regulator, regulatory, safety, secrets,
      security, soc 2, sox, two factor, vulnerabilities, vulnerability
    `,
  },
  state: {
    zh: `
      一流 丝滑 优秀 信任 健壮 健康 到位 又快又 友好 口碑 可靠 合理 喜欢 好用 好评 平稳 很好 很快 感到 放心 方便
      无感 明显 易用 显著 更好 更强 更快 更稳 更顺 更高 有序 流畅 清晰 清楚 满意 满足 畅通 省心 看懂 稳定 舒服
      良好 觉得 认为 认可 轻松 顺 顺利 顺手 顺畅 领先 高效
    `,
    en: `
      appreciate, appreciates, are happy, as clear as, at ease, believe, believes, better, clear, clearer,
      comfortable, confident, delighted, easier, easy, effortless, enjoy, enjoys, excellent, fast, faster, feel,
      feels, find, finds, good, great, happier, happy, healthy, intuitive, is happy, know, knows, likes, love,
      loves, pleasant, pleased, proud, quick, recommend, reliable, robust, safe, safer, satisfied, seamless, see,
      sees, simple, smooth, smoother, smoothly, stable, strong, think, thinks, trust, trusts, understand,
      understands, useful, world class
    `,
  },
  adverb: {
    zh: `
      不断 主动 争取 仅 会 保质保量 充分 先 全力 全部 全面 共 再 准时 分批 切实 初步 力争 努力 及时 只 合计 同步
      大力 大幅 如期 季度 将 尽快 尽早 已 平均 并 彻底 快速 总共 成功 持续 按时 按期 提前 整体 明显 显著 更 最终
      月度 有序 有效 正式 深入 独立 着力 积极 稳定 稳步 累计 约 继续 至今 要 计划 近 进一步 逐步 重点 陆续 需 需要
      顺利 高质量
    `,
    en: `
      about, actively, aim to, also, and, approximately, around, collectively, consistently, constantly,
      continuously, dramatically, drastically, finally, formally, fully, further, globally, gradually, greatly,
      internally, jointly, just, let us, must, need to, officially, only, our goal is to, plan to, please,
      proactively, properly, publicly, quickly, roughly, should, significantly, steadily, still, strive to,
      substantially, successfully, then, to, try to, we, we need to, we want to, we will, will
    `,
  },
  label: {
    zh: 'kr kr1 kr2 kr3 kr4 kr5 kr6 关键结果 指标 目标 里程碑 o o1 o2',
    en: 'kr, kr1, kr2, kr3, kr4, kr5, kr6, key result, milestone, metric, objective, goal, o1, o2',
  },
  stop: {
    zh: '停止 则停 就停 止损 放弃 终止 砍掉该',
    en: `
      abandon, drop the idea, else stop, end the experiment, kill the, otherwise stop, stop, stop if, stop the,
      stop when, unless
    `,
  },
  joinTask: {
    zh: '并 并且 同时 以及 和 且 及 与此同时 另外 再',
    en: 'and, plus, as well as, and also, while also, along with, together with',
  },
  and: { zh: '并 并且 同时 以及 且', en: 'and, plus, as well as, and also' },
  newThing: { zh: '新版 新 新版本 新功能 新系统', en: 'new' },
} as const;
