// Things: product nouns, tools, contract, pay, jargon, placeholders, and look-alikes that must not be read as anything else.
export const things = {
  product: {
    zh: `
      agent api app dashboard demo h5 pay platform portal saas sdk service web端 一期 三期 专业版 专区 中台 中心
      二期 产品 仪表盘 企业版 会员体系 体系 关卡 副本 功能 助手 双活 双端 后台 向导 商城 固件 国际版 地图 基线
      多语言 大屏 大模型 官网 客户端 小程序 工作台 工具 平台 库 应用 底座 开放平台 引擎 手册 报表 排班 接口 控制台
      插件 支付 支付功能 支付系统 数仓 数据仓库 数据湖 新版 方案 智能体 服务 服务器 机器人 架构 标签体系 框架
      桌面端 模块 模型 流水线 流程 海外版 版 版本 玩法 登录 皮肤 看板 知识库 硬件 私有化 移动端 端 算法 系统
      线索库 组件 终端 编辑器 网关 网站 能力 脚手架 规范 设备 资料片 赛事 赛季 车机 钱包 门户 集群 页面 频道 题库
    `,
    en: `
      admin panel, agent, analytics, android, api+, app store, app+, application+, architecture, assistant+,
      backend, beta, bot+, bus, calendar, capabilities, capability, catalog, catalogue, cd, center, centre,
      chatbot+, checkout, ci, client+, cluster+, component+, connector+, console+, copilot, dashboard+, data lake,
      data warehouse, database+, db, design system, dlc, edition, editor+, engine+, expansion, experience,
      extension+, feature+, firmware, flow+, framework+, frontend, functionality, gateway+, hub, inbox,
      infrastructure, integration+, interface+, ios, kit, layer, level+, libraries, library, login, map+,
      marketplace, microservice+, mobile, mode, model+, module+, monolith, mvp, notification+, onboarding flow,
      package+, page+, panel+, phase, pipeline+, platform+, plug in+, plugin+, portal+, process, product+, program,
      programme, protocol+, prototype+, queue, release, report+, reporting, robot+, rollout, runners, scaffold+,
      schema+, screen+, sdk+, search, season, server+, service+, site+, solution+, sso, stack, store, store front,
      storefront, subsystem+, suite, support for, system+, terminal+, theme, tool+, ui, v1, v2, v3, v4, version+,
      wallet, warehouse+, website+, widget+, wizard+, workflow+
    `,
  },
  /** Deliverables: counting them is still work. */
  deliverable: {
    zh: '功能 模块 页面 接口 特性 需求 版本 组件 插件 大版本 小版本 新功能 核心功能 迭代 功能点 新特性 报表 看板',
    en: `
      api+, component+, dashboard+, endpoint+, epic+, feature+, integration+, microservice+, module+, page+,
      release+, screen+, sprint+, stories, story, template+, user stories, version+, widget+
    `,
  },
  /** Names of places where a number can be looked up. */
  tool: {
    zh: `
      amplitude apm arms bugly catpoint clickhouse cloudwatch crashlytics datadog dba平台 dynatrace elasticsearch
      elk firebase firebase_performance ga4 gatling gatling报告 github gitlab google_analytics grafana graylog
      honeycomb influxdb instana jaeger jenkins jira jmeter k6 kibana lighthouse lightstep locust loki looker
      matomo metabase mixpanel nagios newrelic nightingale opsgenie pagerduty pingdom plausible prometheus rum
      sensorsdata sentry signoz skywalking slow_query_log sonar sonarqube splunk statuspage superset tableau tempo
      thanos umami uptime_kuma uptimerobot victoriametrics wrk zabbix 云监控 友盟 听云 夜莺 神策 腾讯云监控 观测云
      阿里云监控
    `,
    en: `
      airflow, airflow dashboard, akamai, amplitude, apm, app insights, application insights, arms, artillery,
      azure monitor, bigquery, blazemeter, bugly, catchpoint, chaos mesh, checkly, clickhouse,
      cloudflare analytics, cloudwatch, crashlytics, datadog, dynatrace, elasticsearch, elk, fastly, firebase,
      firebase performance, ga4, gatling, gitlab, google analytics, grafana, graylog, honeycomb, icinga, influxdb,
      instana, jaeger, jenkins, jmeter, k6, kibana, kubernetes dashboard, lighthouse, loadrunner, locust, loki,
      looker, matomo, metabase, mixpanel, nagios, netdata, new relic, newrelic, observability stack, opsgenie,
      pagerduty, pingdom, plausible, power bi, powerbi, prometheus, redash, rum, sentry, signoz, site24x7,
      skywalking, snowflake, sonar, sonarqube, speedcurve, splunk, stackdriver, statuspage, superset, tableau,
      telegraf, tempo, thanos, umami, uptimerobot, vegeta, victoriametrics, webpagetest, wrk, zabbix
    `,
  },
  /** Inside brackets, or after "measured by": a source without a brand. */
  sourceNoun: {
    zh: `
      apm dashboard log query report sql 上报 仪表盘 口径 台账 周报 埋点 大盘 平台 库 报告 报表 抽样 拨测 拨测平台
      探针 数据源 数据表 日志 日报 来源 查询 测试报告 监控 看板 系统 统计 脚本 记录 账单 采样 采集 面板
    `,
    en: `
      access log, according to, analytics, as seen in, board, dashboard, dashboards, data warehouse, job, ledger,
      log, logs, measured by, measured in, measured with, metrics store, monitor, monitoring, monitors, panel,
      per the, probe, probes, query, records, report, reported by, reports, sampling, source, sql, statistics,
      stats, status page, synthetic checks, synthetic monitoring, telemetry, traces, tracing, tracked in
    `,
  },
  contract: {
    zh: `
      billable milestone_payment sow uat 一期款 三期款 中标 中标价 为某 乙方 二期款 交付项目 人月 分包 初验 到账
      合同 合同约定 回款 外包 外包团队 定制对接 定制开发 定制项目 实施项目 客户现场 尾款 履约 履约保证金 工时单
      开票回款 总包 承建 承接 投标 招标 按合同 政务云 服务合同 标书 款项 用户验收 甲方 竣工 竣工验收 签收 终验
      结算单签字 结项 续签 维保 维保合同 质保金 进场 进场实施 进度款 里程碑付款 里程碑款 项目交付 项目合同
      项目回款 项目款 项目验收 预付款 首付款 首期款 驻场 验收单 验收合格 验收报告 验收款
    `,
    en: `
      acceptance certificate, acceptance of, accepted by the client, advance payment, bid, billable,
      billable hours, change orders, change request, change requests, client acceptance, client accepts,
      client project, client sign off, client signs off, client uat, consultants, contract, contracted,
      contractual, customer acceptance, customer acceptance test, deliverables accepted, down payment, engagement,
      final payment, fixed price, invoice, invoice paid, invoice sent, invoices, lot 1, lot 2, lot 3, man days,
      man months, milestone payment, milestone payments, on site consultants, onsite, person days, person months,
      progress payment, project closure, purchase order, retainer, rfp, sign off of, sow, staff augmentation,
      statement of work, statements of work, subcontractor+, tender, the client, time and materials, uat,
      uat sign off, utilisation of consultants, work order, work orders agreed, work package
    `,
  },
  contractStrong: {
    zh: `
      billable milestone_payment sow 一期款 三期款 中标 为某 乙方 二期款 人月 初验 合同约定 回款 外包团队 定制对接
      定制项目 尾款 履约 承建 投标 招标 按合同 服务合同 标书 甲方 终验 结项 维保合同 质保金 进度款 里程碑付款
      里程碑款 项目款 预付款 首付款 首期款 驻场 验收单 验收款
    `,
    en: `
      acceptance certificate, accepted by the client, advance payment, billable, billable hours, client acceptance,
      client accepts, client project, client sign off, client signs off, client uat, engagement, fixed price,
      invoice paid, man days, man months, milestone payment, milestone payments, on site consultants, person days,
      person months, progress payment, purchase order, retention money, rfp, sow, staff augmentation,
      statement of work, statements of work, subcontractor+, tender, time and materials, under contract,
      work order agreed
    `,
  },
  notContract: {
    zh: '契约测试 合同原文 合同条款 合同审查 电子合同 合同模板 智能合约 合同管理 审合同',
    en: `
      api contract+, community engagement, consumer contract+, contract clause+, contract review,
      contract template+, contract test+, contract testing, contract value+, customer engagement, data contract+,
      employment contract+, engagement rate, player engagement, rfp status, smart contract+, user engagement
    `,
  },
  pay: {
    zh: `
      bonus kpi考核 专项奖金 分红 加薪 发奖 团队奖金 奖 奖励 奖金 奖金包 季度奖金 季度绩效 工资 年底考评 年度考核
      年度考评 年终 年终奖 年终奖金 年终考核 年终评级 当月绩效 打绩效 扣款 提成 晋升 月度奖金 期权 末位 末位淘汰
      涨薪 激励奖金 激励金 系数 红包 绩效 绩效分 绩效工资 绩效考核 罚款 考核 考评 职级 股权激励 薪资 薪酬 评优
      评先 评先进 评级 调薪 项目奖金
    `,
    en: `
      annual bonus, annual performance rating, annual raises, annual review, appraisal, appraisals, bonus,
      bonus pool, bonuses, commission, commissions, comp review, compensation, equity grant, incentive, incentives,
      merit increase, pay, pay increase, pay increases, pay packet, pay raise, pay review, pay rise, pay round,
      paycheck, payout, performance evaluation, performance rating+, performance review+, performance score, pip,
      prize, promotion, promotions, raise in pay, raises, rating, reward, rewards, salaries, salary,
      salary increase, salary review, spot award, stack rank, stack ranked, stack ranking, stock options,
      team bonus, variable pay, wage, wages, year end appraisal, year end review
    `,
  },
  payStrong: {
    zh: '季度奖金 年终奖 末位淘汰 年终评级 当月绩效 绩效考核 季度绩效 年度考核 扣绩效 扣奖金 扣工资',
    en: `
      annual performance rating, merit increase, performance evaluation, performance rating+, stack rank,
      stack ranked, stack ranking, team bonus, variable pay
    `,
  },
  payTie: {
    zh: `
      上调 下调 与 作为 依据 兑现 决定 则 发 发放 取消 可得 奖励 完不成 完成则 完成后 影响 扣 挂钩 晋级 未完成
      未达成 没达成 纳入 给予 者 计入 超额 达不成 达成 达成则 达成后 达标
    `,
    en: `
      are paid, are part of, based on, counted in, counted toward, counted towards, counts for, counts in,
      counts toward, counts towards, decides, depend on, depending on, depends on, depends on it, determines, earn,
      earns, feed into, feeds into, for everyone if, go into, goes into, goes toward, goes towards, if achieved,
      if hit, if met, if missed, if reached, if we, is paid, is part of, linked to, on completion, on success,
      or lose, otherwise no, paid if, paid out, paid when, part of the, reflected in, reflected in the,
      shows up in, tied to, triggers, unlocks, weighs on, when done, will be paid, x
    `,
  },
  jargon: {
    zh: `
      ai-native end-to-end 一体化 业务闭环 中台 价值创造 价值链 价值闭环 体系化 倍增 倒逼 全域 全方位 全渠道
      全生命周期 全链路 共创 共赢 出圈 制高点 加速度 动能 势能 升维 协同 协同效应 卓越 卡位 反哺 可复制 商业闭环
      场景化 增量空间 增长引擎 增长飞轮 壁垒 多维度 夯实 对齐 平台化 底座 引爆 引领 心智 快车道 战略纵深 打通 抓手
      抢占 护城河 拉齐 数字化转型 数据驱动 数智化 新生态 新质 新高度 方法论 智能化 极致 标杆 沉淀 深度融合 深耕
      生态 生态化 生态圈 矩阵 破圈 私域 立体化 端到端 第二增长曲线 第二曲线 组合拳 聚力 范式 蓄能 裂变 解构 赋能
      跃迁 重塑 闭环 降本增效 降维 顶层设计 颗粒度 飞轮 高质量发展
    `,
    en: `
      10x, 360 degree, actionable, agile transformation, ai first, ai native, ai powered, alignment, best in class,
      bleeding edge, competencies, convergence, core competencies, cross functional, customer centric,
      cutting edge, data driven, deep dive, democratise, democratize, digital transformation, disruptive, disrupt~,
      double click, drive value, ecosystem value, ecosystem+, empower~, end to end, excellence, flywheel+,
      frictionless, full stack, future proof, game changer, game changing, holistic, holistically, hyper growth,
      hypergrowth, hyperscale, ideation, incentivise, innovation, innovative, learnings, leverage~,
      low hanging fruit, maximise value, mission critical, moat, moonshot, move the needle, next gen,
      next generation, north star, omnichannel, operational excellence, operationalise, operationalize,
      paradigm shift, paradigm+, reimagine~, revolutionise~, revolutionize~, robust, scalable, seamless,
      state of the art, strategic, strategically, supercharge~, synergies, synergy, thought leadership,
      transformation, transformative, turbocharge~, unified vision, unlock~, value add, value added, value chain,
      value creation, value stream, visionary, win win, world class
    `,
  },
  placeholderWord: {
    zh: `
      ?? ??? n/a tbc tbd todo xx xxx xxxx …… 【】 具体数字待定 占位 填写数字 待商定 待填 待填写 待定 待明确 待梳理
      待测 待确认 待补 待补充 待讨论 待议 待评估 暂定 未定 某某 若干
    `,
    en: `
      ??, ???, fill in, fixme, insert number, lorem ipsum, n/a, number pending, placeholder, some number, tba, tbc,
      tbd, to be announced, to be confirmed, to be decided, to be defined, to be determined, to do:, todo,
      value pending, xx, xxx, xxxx, yyy, zz
    `,
  },
  /** The word list of purposes that is about awareness: traffic is then the goal itself. */
  awareness: {
    zh: '曝光 知道 知名度 品牌 拉新 引流 认知 声量 传播 获客 触达 被看到 看见 发现我们 影响力 推广',
    en: `
      acquisition, audience, awareness, brand, discover, discovered, exposure, find us, hear about, hear of, known,
      learn about us, notice us, reach, top of funnel, visibility
    `,
  },
  discovery: {
    zh: '弄清 搞清 搞懂 了解 验证 探明 找到 发现 摸清 理解 看清 研究 为什么 重新想清楚 想清楚 判断 调研',
    en: `
      decide whether, discover, explore, figure out, find out, know whether, know why, learn, learn whether,
      research, test whether, understand, validate, whether, why
    `,
  },
  finding: {
    zh: `
      假设 假说 决定 判断 前三 原因 原话 各附 定位 归纳 形成结论 得出 找出 指出 排出 洞察 结论 证据 输出结论 选定
      验证
    `,
    en: `
      answering, backed by, choose, conclusion, decide, evidence, findings, hypotheses, hypothesis, insight+,
      named, quotes, ranked, ranks, reason, reasons, that show, that tell, top three, until we know
    `,
  },
  criterion: {
    zh: `
      不多于 不少于 不超过 之内 以内 低于 全部通过 分钟内 均不超过 完成切换 小于 成功 无 未 秒内 达标 通过 验证
    `,
    en: `
      accepted, at most, below, criteria, criterion, each under, in under, less than, no more than, pass, passed,
      recorded, signed off, successful, under, within, without, zero
    `,
  },
  /** Look-alikes: read as one word so that nothing inside is taken for something else. */
  plain: {
    zh: `
      一些 一体 一口气 一定 一对一 一手 一批 一旦 一样 一次性 一步 一步步 一点 一目了然 一直 一眼 一站式 一线 一致
      一致性 一般 一起 一边 一键 七夕 万一 万能 三方 三端 上传率 上手 上报率 上月 上线周期 上线时间 上线流程
      上线率 上门 上门次数 下月 专用 两侧 两端 两难 丰富度 为了 为什么 为何 为某个 为某些 为某类 之一 九宫格 予以
      二手 二次 二维码 五星 交付件 交付周期 交付物 交付率 亿欧 从业 从而 以上 以下 以为 以前 以及 以后 以往 以至
      优待 会议室 会议纪要 作为 作用 使用说明 保持率 信用 做法 做题 健全 全员大会 全国 全天 全家 全局 全屏 全年
      全新 全球 全程 全组 全职 全部署 全量 全面 八卦 公众号 公开 公用 六一 关注度 关注者 其他 其它 内容审核 内容库
      写入 写字楼 准确 减免 减到 减肥 几乎 出口 出库 出现 出租 出行 分享率 到位率 到场 到家 到岗 到底 到店 到期
      到账 到货 到达 副作用 加减 十分 千万别 千人千面 千分尺 升学 升级包 升降 半径 半成品 半自动 单一登录 单点
      单点登录 即将 双写 双击 双十 双向 双活 双端 双跑 发展 发布会 发布日 发布流程 发布率 发布窗口 发布页 发现 发生 发票
      发货 发起率 可以 可用 合并请求 合成 同一 周到 周年 周边 售后支持 售后退 唯一 商用 四则 因为 在线教育
      在线文档 培训师 培训机构 培训班 填写 增值 增值税 增量 备用 多人 大成 存量 季节 学习 学习方法 学习时长 学年
      安全 安全部署 安全部门 完全 完成交 完成度 完成率 完成量 客户支持 客服支持 对半开 对应 对比 对话 对象 对账
      将来 小程序码 展开 巩固率 常用 年中大促 年级 年轻 年龄 并发 并购 应用 开业 开关 开单 开发包 开发商 开发板
      开发环境 开发者 开始 开学 开学季 开店 开心 开户 开播 开机 开源 开票 引用 归零器 待办 待办事项 待定列表
      待定状态 得以 成为 成交 成交额 成功 成功率 成员 成本 成熟 成绩 成长 所有人 所有权 所有者 打开 打开率 批准确
      技术支持 把手 把握 报告单 拥有 换季 支出 支持率 支持答复 支持请求 收支 改善率 文档协作 文档库 日历 日常 日志
      日报 日期 日用品 明确性 月卡 月子 月票 月饼 有用 期待 本月 机器学习 来自 某一 检测报告 正确 每一步 每日优鲜
      活动率 活动页 测试团队 测试报告 测试环境 测试组 测试集 涨价 深度学习 演出 漫画 理由 甚至 生成 生日 用于 用作 用例 用品
      用户 用户名 用来 用语 用途 由于 画像 画质 画面 百分点 百科 的确 直播 直播课 直播间 直至 研发中心 研究生 研究院
      离开 移动端 移动速率 突出 第一 第一时间 第一次 第三 第二 第五 第四 等待 精确 系统一 线上 线上线下 组成
      统一登录 维持率 编成 老年 自从 自动 自助 自定义 自己 自然 自由 自研 至今 节日 行为 规范化 规范性 触发 认为
      讲师 设计图 设计师 设计组 设计院 设计院校 评审等待 读写 调用 负责人 费用 足以 跟踪号 跨年 转化漏斗 输出率
      达人 退出率 适用 通用 邮件模板 邮箱 采用率 里程 里程数 重写率 重视度 针对性 降价 降噪 降温 降级 降雨 难以
      集成度 零件 零售 零工 零散 零部件 零钱 零食 青年 面对 首次
    `,
    en: `
      a release, a to do, active active, active directory, active ingredient, active passive, add on+, add to cart,
      address book, address change+, address form, address line, addresses, ads, all day, all hands, all in one,
      all time, any time, app store review+, at all, back order+, building blocks, building+, business plan,
      case law, check in, check out, checklist+, checkout, click through, clicks to, code review+,
      continuous delivery, continuous deployment, continuous integration, credit rating+, customer support,
      cut off, data contract, data retention, deliveries, delivery, delivery driver+, delivery fee+,
      delivery note+, delivery rate, delivery time+, delivery window+, design centre, design partner,
      design partners, design review board, design team, design token+, do nothing, double booked, double booking+,
      double entry, double opt in, double sided, download size, download speed, download time, driver app,
      driverless, drivers, driving test, drop down+, drop in, drop off+, drop out+, each month, each other,
      each quarter, each shift, each time, each under, each week, email address, event ticket+, every day,
      every month, every morning, every week, explorer, fall back, fall detection, file size, files, first made,
      floor plan+, focus group, focus time, for each, gaining, get paid, half day, half hour+, half time,
      half year, held out, help articles, help center, help centre, help desk, help docs, help page+, helpdesk,
      hold music, holds true, household, in any case, insurance claim+, interview+, ip address, keep alive,
      last release, launch event+, launch pad, launch partners, launcher, likelihood, list view, live chat,
      live data, live event+, live map, live operations, live score+, live stream+, live traffic, live video,
      log entries, log in, log retention, login, logs, long running, made to order, mail address, map tiles,
      map view, market share, mature market, medical record+, model+, most likely, n+1, next release,
      north star metric, of a release, of support, on call, on call engineer, on hold, on shipping,
      on time delivery, once and for all, open api, open bugs, open issue+, open order+, open rate, open source,
      open tickets, opening hours, order book, order entry, order history, order ledger, order value, orders,
      overall, overview+, page load, pages per, paid order, paid plan, pay button, pay later, pay page, payable,
      paying, payment step, payment+, payout time, payroll, paywall, per file, per on call, per release,
      pipeline stage, plan b, plans, post code, pre release, prepay, press release+, preview+, price list,
      pricing plan+, pv claim, pv expansion, raise hand, rating agency, record label, refinery, release branch,
      release cycle, release manager, release note+, release pipeline, release process, release train,
      release week, reorder+, repay, retention flag+, retention period, retention policy, return flight+, return label+,
      return trip+, returning, review time, review wait, review+, ring fence, rising, run rate, run time,
      safety rating, sales pipeline, save game, saved, share of, shift plan+, ship date, shipped orders, shipping,
      shipping address, shipping cost+, shipping label+, shipping time, short cut+, sign in, sign up+, small,
      star schema, starter+, support agent+, support replies, support reply, support request+, support team,
      support ticket, supporting actor, tech support, test data, test drive, test environment+, test suite,
      test team, threshold, ticket office, ticket price+, ticket sales, tickets sold, to do item+, to do list+,
      to dos, to paid, traffic light+, trial to paid, tuned in, unit cost+, unit economics, unit price, unit test,
      unlike, week plan
    `,
  },
} as const;
