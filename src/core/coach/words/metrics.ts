// What is measured: metric words by the questions the rules ask about them. Same format as verbs.ts.
export const metrics = {
  retention: { zh: '留存 留存率 retention', en: 'retention, retention rate, retained users, user retention, retained' },
  /** Active users without their window: day, week or month. */
  activeUsers: {
    zh: `
      活跃主播 活跃买家 活跃人数 活跃企业 活跃会员 活跃作者 活跃创作者 活跃卖家 活跃司机 活跃商家 活跃商户
      活跃团队 活跃学员 活跃客户 活跃客户数 活跃家长 活跃度 活跃开发者 活跃数 活跃率 活跃玩家 活跃用户 活跃用户数
      活跃老师 活跃设备 活跃账号 活跃账户 活跃门店 活跃骑手
    `,
    en: `
      active accounts, active base, active buyers, active companies, active creators, active customers,
      active developers, active devices, active drivers, active hosts, active learners, active members,
      active merchants, active players, active readers, active riders, active sellers, active shops,
      active students, active subscribers, active teachers, active teams, active tenants, active usage,
      active user, active users, active workspaces, actives, user activity
    `,
  },
  conversion: {
    zh: '转化率 转化 转换率 conversion',
    en: 'conversion, conversion rate, conversions, conversion rates, cvr',
  },
  coverage: { zh: '覆盖率 覆盖度 coverage', en: 'coverage, code coverage rate, coverage rate' },
  /** Says of which kind a coverage is: of tests. */
  testKind: {
    zh: `
      e2e unit_test 代码 代码覆盖率 单元测试 单元测试覆盖率 单测 单测覆盖率 回归 接口测试 测试 测试覆盖率 用例
      用例覆盖率 自动化 自动化测试 自动化用例 自动化覆盖率
    `,
    en: `
      automated, automation, code, code coverage, e2e, end to end tests, integration test, integration tests,
      mutation, regression, statement, test, test case, test cases, test coverage, tests, ui test, unit, unit test,
      unit test coverage, unit tests
    `,
  },
  coverageKind: {
    zh: `
      函数覆盖率 分支覆盖 分支覆盖率 变异 变异覆盖率 变更行 变更行覆盖率 增量 增量代码 增量覆盖率 改动行 新增代码
      条件覆盖率 行覆盖 行覆盖率 语句覆盖率 路径覆盖率
    `,
    en: `
      branch, branch coverage, branches, changed line, changed line coverage, changed lines, condition coverage,
      diff, diff coverage, function coverage, incremental coverage, line, line coverage, lines, modified lines,
      mutation coverage, new code, patch coverage, path coverage, statement coverage
    `,
  },
  changedLines: {
    zh: '变更行 变更行覆盖率 增量覆盖率 增量代码 增量 新增代码 改动行 改动代码',
    en: `
      changed code, changed line, changed line coverage, changed lines, diff, diff coverage, incremental coverage,
      modified lines, new code, patch coverage
    `,
  },
  /** Attention instead of value. */
  proxy: {
    zh: `
      pv star star数 uv 上榜 下载数 下载次数 下载量 互动数 互动量 关注数 关注者 围观 在看数 声量 展现量 打开数
      打开次数 打开量 搜索指数 播放人次 播放数 播放次数 播放量 收听量 收藏数 收藏量 新增粉丝 曝光 曝光人次 曝光量
      榜单排名 浏览数 浏览次数 浏览量 涨粉 点击数 点击量 点赞 点赞数 热度 热搜 粉丝 粉丝数 粉丝量 观看数 观看次数
      观看量 触达人数 触达人次 订阅量 访客数 访问人数 访问数 访问次数 访问量 转发数 转发量 阅读人数 阅读数 阅读量
      露出 页面浏览
    `,
    en: `
      app downloads, article reads, article views, blog traffic, blog views, channel views, clicks, community members, discord members,
      download+, email list, email opens, engagement on, eyeballs, fans, follower+, forks, github star+,
      impression+, likes, link clicks, newsletter opens, newsletter subscribers, npm downloads, page hits,
      page traffic, page view+, page visit+, pageview+, post views, press coverage, profile views, profile visits, pv, reach on, reposts,
      retweet+, sessions on, share of voice, shares on, site traffic, site visit+, slack members, social mentions,
      social reach, star+, story views, subscribers on youtube, subscribers to our channel, subscribers to the newsletter,
      traffic to, unique visitor+, uv, video view+, view count, visits to, watch count, web sessions,
      web traffic, web visits, website traffic, website visit+, website visitors, youtube view+
    `,
  },
  /** Quality seen after the fact. */
  lagging: {
    zh: `
      app评分 csat hotfix nps 一星 一星评价 低分评价 催单 净推荐值 反馈问题 召回 召回率 吐槽 商店评分 回滚次数
      回滚率 外部缺陷 好评率 客户催办 客户反馈的问题 客户报障 客户满意度 客户问题单 客服来电 客诉 客诉数 客诉率
      客诉量 崩溃反馈 工单 工单数 工单量 差评 差评数 差评率 差评量 应用商店评分 应用评分 投诉 投诉数 投诉率
      投诉电话 投诉量 报修 报修量 报障 报障数 报障电话 来电 满意度 漏测 漏测数 漏测率 热修 热修复 热修复次数 热线
      现网缺陷 现网问题 生产事故 生产缺陷 生产问题 用户反馈 用户反馈数 用户反馈的问题 用户投诉 用户报错 用户来电
      用户满意度 紧急修复 紧急发布 线上_bug 线上_p0 线上bug 线上p0 线上p1 线上事故 线上故障 线上故障数 线上缺陷
      线上缺陷数 线上问题 线上问题数 缺陷逃逸率 返修 返修率 返厂 退回维修 退换 退换货 退款 退款率 退货 退货率
      逃逸率 逃逸缺陷 逃逸缺陷率 遗留缺陷 闪退反馈 问题单
    `,
    en: `
      1 star, 1 star review+, angry call+, app rating, app store rating, app store review+, bad review+,
      bug report+, bug ticket+, bugs found by customers, bugs found in production, bugs in production, callback+,
      callouts, calls about, calls to support, chargeback+, complaint rate, complaint+, crash report+,
      crash reports from users, csat, customer complaint rate, customer complaint+, customer reported,
      customer reported bug+, customer reported defect+, customer reported issue+, customer satisfaction,
      customer satisfaction score, defect escape rate, defects found by customers, defects in production,
      emergency fix, emergency fixes, emergency patch, emergency patches, escape rate, escaped, escaped bug+,
      escaped defect+, field failure+, field return+, from end users, help desk ticket+, helpdesk ticket+, hot fix,
      hot fixes, hotfix, hotfixes, hotline call+, incident tickets, incidents reported, negative review+,
      net promoter score, nps, one star, one star review+, outages, outages reported, phone complaints,
      post release, post release bug+, post release defect+, production bug+, production defect+,
      production incident+, production issue+, recall+, refund rate, refund request+, refund+, reported bugs,
      reported by customers, reported by users, reported issues, return rate, returned for, returned unit+,
      returned units, returned with, returns, review score, rework requests, rma, rmas, rollback+ in production,
      sent back, service call+, star rating, store rating, support call+, support cases, support contact+,
      support ticket+, ticket volume, ticket+, two star review+, user reported, warranty, warranty claim+
    `,
  },
  /** Defect and quality words in an objective. */
  defect: {
    zh: `
      bug bugs 出错 出问题 品质 回归 坏了 提测 故障率 测试 漏测 算错 线上_bug 线上bug 线上缺陷 缺陷 缺陷率 老问题
      质量 返工 错误 错账 问题 隐患
    `,
    en: `
      broken, bug+, defect+, error+, faulty, flaw+, glitch, glitches, issues, mistake+, product quality, quality,
      regression+, software quality, wrong
    `,
  },
  defectStrong: {
    zh: `
      bug 上线质量 交付质量 产品质量 代码质量 发布质量 发版质量 品质 回归缺陷 测试质量 漏测 版本质量 研发质量
      线上_bug 线上bug 线上缺陷 线上问题 缺陷 质量体系 质量问题 软件质量
    `,
    en: 'defect+, bug+, regression+, product quality, software quality, code quality, release quality',
  },
  /** Things that move inside the process of making. */
  inProcess: {
    zh: `
      case ci e2e staging 一次提测通过率 代码扫描 代码评审 内部发现 冒烟 冒烟通过率 单元测试 单测 单测用例
      单测通过率 变异 变更行 合并前 回归时长 回归用例 回放 契约测试 打回率 扫描 提测前 提测打回 提测通过率 流水线
      测试 测试左移 测试用例 测试阶段发现 灰度发现 用例 用例数 用例覆盖 用例通过率 缺陷探测率 自动化 自动化测试
      自动化率 自动化用例 自动化程度 覆盖率 评审发现 评审率 评审覆盖 门禁 静态扫描 静态检查 预发
    `,
    en: `
      automated case+, automated check+, automated test+, automation rate, before merge, caught before,
      caught in review, changes with tests, ci, code review, code reviews, contract test+, coverage, e2e,
      end to end test+, first pass yield, flaky, flaky tests, found before, found before release, found in review,
      fuzz, lint, mutation, mutation score, on every merge request, on every pull request, pipeline, pre merge,
      pre release, quality gate+, regression suite, regression test+, replay, review coverage, reviewed changes,
      smoke test+, staging, static analysis, test automation, test case+, test suite, test+, unit test+
    `,
  },
  ops: {
    zh: `
      5xx cpu cpu_使用率 cpu使用率 cpu利用率 fcp latency lcp mttd mttr qps rpo rto sla slo tps ttfb 不可用时长
      丢包 丢包率 停机时长 停机时间 内存占用 加载时长 加载时间 卡顿率 可用性 可用率 吞吐 吞吐量 响应时长 响应时间
      响应耗时 在线率 失败率5xx 宕机 宕机时长 宕机时间 平均恢复时长 平均恢复时间 延迟 恢复时长 恢复时间 慢查询
      抖动 报错率 掉线 掉线率 接口响应 接口时延 接口耗时 故障恢复 断连率 时延 服务可用性 查询耗时 正常运行时间
      消息堆积 磁盘使用率 积压时长 请求耗时 超时率 错误率 错误预算 页面加载 首屏 首屏加载 首屏时间 首屏耗时 首帧
    `,
    en: `
      5xx, 5xx rate, apdex, api response time+, availability, consumer lag, cpu, cpu usage, cpu utilisation,
      cpu utilization, crash free, disk usage, downtime, error budget, error rate+, failover time, fcp,
      http error rate, jitter, latency, lcp, load time+, mean time to recover, mean time to recovery,
      mean time to restore, memory usage, mttd, mttr, packet loss, page load, page load time+, qps, query time+,
      queue lag, recovery time, replication lag, request time, requests per second, response time+, rpo, rps, rto,
      saturation, service time, sla, slo, slos, tail latency, throughput, time to detect, time to first byte,
      time to recover, time to recovery, time to restore, timeout rate, timeout+, tps, ttfb, uptime
    `,
  },
  /** Alone too weak to count as an operations metric. */
  percentile: {
    zh: 'p50 p75 p90 p95 p99 p999 p99.9 tp50 tp90 tp95 tp99 tp999 tp99.9',
    en: `
      90th percentile, 95th percentile, 99th percentile, p50, p75, p90, p95, p99, p99.9, p999, tp90, tp95, tp99,
      tp999
    `,
  },
  /** Operations words that are of delivery flow, batch work, support or business. */
  notOps: {
    zh: `
      ci 下单失败 交付周期 人工 代码中 代码库 任务耗时 供应商 前置时间 医生 发布失败率 变更失败率 咨询 售后
      售后响应 回复 回归 坐席 填写 填报 备课 审批 审核 客服 客服响应 对账 工单 库存 录入 录单 快递 打包 批处理
      批量 报表任务 报表生成 拣货 拼写 支付失败 支持请求 收银 日结 月结 构建 构建时长 标注 标注错误率 校验 流水线
      物流 理赔 生成报表 生成耗时 离线 答疑 答错 答错率 编译 翻译 老师 订货 识别 识别率 误判 误判率 误拦 财务 账务
      账单 跑批 部署失败率 配送 预测 预测误差 首响 首次响应 首次响应时长 首次响应时间
    `,
    en: `
      agent, ambulance, approval, batch, build, build time, builds, change failure, change failure rate, ci,
      code base, codebase, compile, courier, customer support, data entry, delivery, deploy, deployment frequency,
      dispatch, editorial, first reply, first response, first response time, forecast, help desk, helpdesk, human,
      invoice, invoicing, job, jobs, labeling, labelling, lead time, manual, model, nightly, order entry,
      overnight, picking, pipeline, prediction, report, review, sales, support, test, tests, ticket, tickets,
      transcription, translation, typing, warehouse
    `,
  },
  loadTest: {
    zh: '压测 负载测试 压力测试 性能测试 全链路压测 容量测试 压测下 疲劳测试',
    en: `
      benchmark run, capacity test+, load test+, load tested, load testing, performance test+, soak test+,
      stress test+
    `,
  },
  velocity: {
    zh: `
      story_point story_points velocity 交付点数 人天产能 任务按期完成率 关单率 冲刺完成率 冲刺速率 功能点数
      团队速率 开发速率 承诺完成率 按期关单率 排期兑现率 排期达成率 故事点 故事点数 燃尽 研发速率 迭代交付率
      迭代吞吐 迭代完成率 迭代承诺完成率 迭代按期关单率 迭代按期完成率 迭代燃尽 迭代达成率 迭代速率 速率
      需求按时交付率 需求按期完成率 需求点数
    `,
    en: `
      burn down, burndown, commitments met, committed stories, committed work, function points,
      planned versus delivered, planned vs delivered, planned work completed, points completed, points delivered,
      points per iteration, points per sprint, predictability, say do ratio, sprint commitment, sprint commitments,
      sprint completion, sprint completion rate, sprint goals met, sprint predictability, sprint velocity,
      story point+, team velocity, velocity, work committed to, work that they committed to, work they commit to,
      work they committed to, work we commit to
    `,
  },
  /** Velocity of something else than a team. */
  notVelocity: {
    zh: `
      上传速率 上行速率 下行速率 下载速率 传输速率 充电速率 写入速率 刷新速率 周转速率 心率 接口速率 数据速率
      比特率 流速 码率 移动速率 网络速率 网速 读写速率 转速 速率限制 采样速率
    `,
    en: `
      angular velocity, apache velocity, ball velocity, cash velocity, content velocity, flow velocity,
      inventory velocity, joint velocity, order velocity, pipeline velocity, projectile velocity, sales velocity,
      stock velocity, tool velocity, transaction velocity, velocity check+, velocity engine, velocity limit+,
      velocity of money, velocity rule+, velocity template+, wind velocity
    `,
  },
  /** Totals that many hands move. */
  result: {
    zh: `
      arr aum dau gmv mau mrr wau 下单量 交易总额 交易额 付费人数 付费企业 付费企业数 付费会员 付费会员数 付费医生
      付费医院 付费商家 付费商户 付费团队 付费学员 付费学校 付费客户 付费客户数 付费家庭 付费工厂 付费席位
      付费开发者 付费律所 付费数 付费机构 付费玩家 付费用户 付费用户数 付费诊所 付费账号 付费酒店 付费门店
      付费项目 会员总数 会员数 保费 保费收入 充值流水 入驻商家 入驻商家数 入驻商户 净利润 出货量 利润 合同额 周活
      周活用户 周活用户数 商家数 商户数 客户总数 客户数 客户数量 市占率 市场份额 年收入 店铺数 开户数 开户量
      总收入 总用户 总用户数 总订单量 总销量 成交额 收入 放款额 新增付费用户 新增会员 新增商家 新增商户 新增客户
      新增注册 新增注册商家 新增注册用户 新增用户 新增用户数 新增门店 新客户数 新客数 新装用户 日活 日活用户
      日活用户数 日活跃用户 月收入 月活 月活用户 月活用户数 月活跃用户 月流水 毛利 毛利润 注册会员 注册会员数
      注册商家 注册商家数 注册商户 注册学员 注册家长 注册开发者 注册开发者数 注册数 注册用户 注册用户数 注册老师
      注册量 活跃用户 活跃用户数 流水 激活设备数 用户总数 用户总规模 用户总量 用户数 用户规模 用户量 票务收入 票房
      签约商家 签约客户 签约客户数 签约额 管理规模 累计用户 累计用户数 累计装机 终端数 营业收入 营业额 营收 装机数
      装机用户 装机量 装车量 订单总量 订单量 订阅人数 订阅收入 订阅数 订阅用户 订阅用户数 销售收入 销售额 销量
      门店数 首月流水
    `,
    en: `
      accounts, active sellers, active users, acv, annual contract value, annual recurring revenue, annual revenue,
      app installs, arr, assets under management, aum, bookings, box office, customer base, customer count,
      customers, daily active users, dau, ebitda, gmv, gross bookings, gross merchandise value, gross profit,
      gross sales, gtv, households, income, installed base, installed devices, installs, licences, licenses,
      market share, mau, members, monthly active users, monthly actives, monthly recurring revenue, mrr,
      net profit, net revenue, net sales, new accounts, new customers, new users, number of customers,
      number of subscribers, number of users, opened accounts, order volume, paid accounts, paid customers,
      paid seats, paid subscribers, paid users, paying accounts, paying clinics, paying companies,
      paying customers, paying factories, paying farms, paying hospitals, paying hotels, paying members,
      paying players, paying schools, paying shops, paying studios, paying subscribers, paying teams, paying users,
      payment volume, premium income, profit, recurring revenue, registered accounts, registered devices,
      registered drivers, registered farmers, registered merchants, registered players, registered sellers,
      registered users, registrations, revenue, revenues, sales, seats, shipments, sign ups, signups, subscribers,
      subscription count, subscription revenue, ticket sales, total customers, total orders, total payment volume,
      total revenue, total users, tpv, turnover, units shipped, units sold, user base, user count, users, wau,
      weekly active users
    `,
  },
  /** A result word that is per unit or otherwise an input. */
  notResult: {
    zh: `
      arpu ltv 人均 付费率 净利率 单均 单客 单店 占比 复购率 客单价 差错 店均 户均 支出 每单 每客 每店 每用户 比例
      比率 毛利率 渗透率 满意度 率 续约率 退款 首单 首单毛利
    `,
    en: `
      arpu, average, ltv, margin, median, of accounts, of customers, of members, of subscribers, of users,
      per account, per customer, per order, per shop, per store, per user, percent of, percentage of, rate, ratio,
      share, share of
    `,
  },
  /** Dimension words: a bare number beside them lacks its unit. */
  timeMetric: {
    zh: `
      latency mttr 交付周期 停留 冷启动 前置时间 加载 启动 周期 响应 响应时长 响应时间 处理时长 寿命 延时 延迟
      恢复 恢复时长 恢复时间 打开时间 排队 接口耗时 时延 时效 时长 时间 查询耗时 生成耗时 用时 秒开 等候 等待
      等待时长 等待时间 续航 耗时 起播 速度 间隔 页面加载 首响 首屏 首帧
    `,
    en: `
      age, app launch, app start, arrives in, battery life, boot, build time, checkout time, cold start,
      completes in, cycle time, delay, done in, downtime, duration, finishes in, game start, handling time, lag,
      lasts, latency, lcp, lead time, load, load time, loads in, mttd, mttr, opens in, p50, p75, p90, p95, p99,
      page load, processing time, query time, ready in, reconnect time, recovery time, render, render time,
      responds in, response time+, runtime, session length, set up time, setup time, shipping time, start up,
      start up time, starts in, startup, startup time, take, takes, time, time to, time to first, times, ttfb,
      turnaround, uptime, wait, wait time, waiting time, warm start
    `,
  },
  rateMetric: {
    zh: `
      使用率 准确率 利用率 占比 及时率 召回率 可用性 合格率 命中率 在线率 增长率 复购率 失败率 好评率 完成率
      差评率 成功率 打开率 投诉率 故障率 比例 毛利率 流失率 渗透率 满意率 激活率 点击率 率 留存率 续约率 缺货率
      自助率 良品率 覆盖率 跳出率 转化 转化率 退款率 退货率 通过率 错误率
    `,
    en: `
      accuracy, activation, activation rate, adoption, attach rate, availability, bounce rate, churn, click rate,
      completion rate, conversion, conversion rate, coverage, error rate+, failure rate, hit rate, margin,
      no show rate, open rate, penetration, percentage, proportion, rate, ratio, retention, share, success rate,
      uptake, utilisation, utilization, win rate, yield
    `,
  },
  moneyMetric: {
    zh: '成本 费用 收入 营收 客单价 毛利 利润 账单 支出 预算 单价 金额 获客成本 云成本 单均成本 人工成本 费用率',
    en: `
      arpu, bill, budget, cac, cloud cost, cost, cost per order, costs, expense, expenses, fee, fees, income,
      margin, price, revenue, spend, spending
    `,
  },
  sizeMetric: {
    zh: '包体积 体积 大小 内存 流量 带宽 存储 容量 重量 距离 面积 温度 功耗 安装包 耗电 内存占用 里程 速度',
    en: `
      app size, bandwidth, bundle size, distance, download size, footprint, memory, payload, power draw, range,
      size, speed, storage, temperature, weight
    `,
  },
  /** Dimensionless scores whose number needs no unit. */
  score: {
    zh: 'nps 评分 得分 分数 满意度 csat 指数 净推荐值',
    en: 'nps, score, rating, csat, apdex, index, net promoter score, ces',
  },
  /** Own output per person. */
  outputNoun: {
    zh: `
      bug commit commits dashboard mr mrs pr 交付 产出 产能 产量 人效 代码 代码合并 代码行 代码行数 代码量 任务
      任务数 修复 修复数 关卡 功能 功能点 单测 合并 合并请求 工单 报表 接单 提交 提交数 故事点 效能 文档 文章 模型
      测试用例 版本 用例 用例数 程式码 程式码行数 稿件 素材 缺陷 缺陷数 脚本 视频 设计稿 评审 评审数 需求 需求吞吐
      需求数 页面
    `,
    en: `
      articles, assets, bug+, calls, changes, closed, closes, code, commit+, dashboards, deals, deliverables,
      delivered, demos, deployments, deploys, designs, experiments, feature+, features, fix, fixes, issues, levels,
      lines of code, loc, merge request+, merge requests merged, merged, merges, mockups, models, mr, mrs, output,
      points, pr, productivity, prs, pull request+, quota, reports, resolved, review+, screens, shipped, ships,
      stories, story point+, task+, test case+, test+, ticket+, user stories, written
    `,
  },
  linesOfCode: { zh: '代码行数 代码行 代码量 程式码行数', en: 'lines of code, loc, kloc, code lines' },
  /** Load on people, which may be counted per head. */
  loadNoun: {
    zh: `
      overtime 上下文切换 中断 中断次数 休假 会议 会议时长 值班 加班 告警 呼叫 培训时长 夜间 工时 工时利用率 开会
      手工 手工操作 打断 报警 用时 病假 等待 耗时 请假 返工 通勤
    `,
    en: `
      alert+, context switches, false alarms, handoff+, handover+, hours lost, hours of meetings, hours spent,
      interrupt+, interruption+, manual steps, meeting hours, meetings, minutes, night, noise, on call, overtime,
      page+, time lost, toil, wait, waiting, wake up+
    `,
  },
} as const;
