// What is measured: metric words by the questions the rules ask about them. Same format as verbs.ts.
export const metrics = {
  retention: { zh: '留存 留存率 retention', en: 'retention, retention rate, retained users, user retention, retained' },
  /** Active users without their window: day, week or month. */
  activeUsers: {
    zh: '活跃用户 活跃用户数 活跃度 活跃率 活跃客户 活跃客户数 活跃商家 活跃商户 活跃设备 活跃玩家 活跃数 活跃账号 活跃账户 活跃会员 活跃司机 活跃企业 活跃团队 活跃门店 活跃开发者 活跃人数 活跃学员 活跃家长 活跃老师 活跃买家 活跃卖家 活跃骑手 活跃创作者 活跃作者 活跃主播',
    en: 'active users, active user, active accounts, active customers, active players, active merchants, active developers, active members, active teams, active tenants, active devices, active sellers, active buyers, active drivers, active learners, active subscribers, active workspaces, active companies, active creators, active readers, active shops, active students, active teachers, active hosts, active riders, user activity, active usage, active base, actives',
  },
  conversion: {
    zh: '转化率 转化 转换率 conversion',
    en: 'conversion, conversion rate, conversions, conversion rates, cvr',
  },
  coverage: { zh: '覆盖率 覆盖度 coverage', en: 'coverage, code coverage rate, coverage rate' },
  /** Says of which kind a coverage is: of tests. */
  testKind: {
    zh: '单测 单元测试 测试 用例 自动化 自动化用例 自动化测试 代码 回归 接口测试 单测覆盖率 测试覆盖率 代码覆盖率 用例覆盖率 自动化覆盖率 单元测试覆盖率 unit_test e2e',
    en: 'unit, unit test, unit tests, test, tests, test case, test cases, code, regression, automation, automated, e2e, end to end tests, integration test, integration tests, code coverage, test coverage, unit test coverage, statement, mutation, ui test',
  },
  coverageKind: {
    zh: '行覆盖 行覆盖率 分支覆盖 分支覆盖率 语句覆盖率 函数覆盖率 路径覆盖率 条件覆盖率 变更行 变更行覆盖率 增量覆盖率 增量代码 增量 新增代码 改动行 变异 变异覆盖率',
    en: 'line, lines, branch, branches, statement coverage, function coverage, path coverage, condition coverage, line coverage, branch coverage, mutation coverage, changed line, changed lines, changed line coverage, new code, diff coverage, patch coverage, incremental coverage, modified lines, diff',
  },
  changedLines: {
    zh: '变更行 变更行覆盖率 增量覆盖率 增量代码 增量 新增代码 改动行 改动代码',
    en: 'changed line, changed lines, changed line coverage, changed code, new code, diff coverage, patch coverage, incremental coverage, modified lines, diff',
  },
  /** Attention instead of value. */
  proxy: {
    zh: 'uv pv 浏览量 访问量 点击量 下载量 下载数 下载次数 粉丝 粉丝数 关注数 关注者 点赞 点赞数 star star数 曝光 曝光量 阅读量 播放量 转发量 收藏量 阅读数 浏览数 访问数 展现量 访客数 访问人数 热度 页面浏览 浏览次数 访问次数 点击数 收藏数 转发数 播放次数 播放数 观看量 观看次数 观看数 搜索指数 榜单排名 围观',
    en: 'uv, pv, pageview+, page view+, download+, follower+, star+, github star+, impression+, likes, unique visitor+, page visit+, site visit+, website visit+, website traffic, traffic to, web traffic, page hits, video view+, view count, views, retweet+, subscribers to our channel, youtube view+, fans, forks, share of voice, social reach, website visitors, blog views, blog traffic, site traffic, page traffic, app downloads, npm downloads, watch count',
  },
  /** Quality seen after the fact. */
  lagging: {
    zh: '投诉 投诉率 客诉 客诉率 客诉数 客诉量 投诉量 投诉数 差评 差评率 差评数 工单 工单数 工单量 线上缺陷 线上缺陷数 线上bug 线上_bug 逃逸缺陷 逃逸缺陷率 缺陷逃逸率 逃逸率 返修 返修率 退货率 退货 nps 净推荐值 用户反馈 用户反馈数 用户反馈的问题 反馈问题 客户反馈的问题 客户报障 报障 报障数 报修 报修量 线上故障 线上故障数 线上事故 线上问题 线上问题数 生产缺陷 生产事故 生产问题 热修复 热修 热修复次数 紧急修复 紧急发布 客服来电 来电 热线 退款 退款率 用户满意度 客户满意度 满意度 好评率 app评分 应用评分 应用商店评分 商店评分 漏测率 漏测 漏测数 遗留缺陷 外部缺陷 现网问题 现网缺陷 线上_p0 线上p0 线上p1 客户问题单 问题单 召回 召回率 回滚次数 回滚率 吐槽 低分评价 一星 一星评价 用户投诉 用户报错 hotfix csat 崩溃反馈 闪退反馈 用户来电 催单 客户催办 差评量 投诉电话 报障电话 退回维修 退换 退换货 返厂',
    en: 'complaint+, complaint rate, customer complaint+, customer complaint rate, escaped defect+, escaped bug+, escape rate, defect escape rate, escaped, ticket+, support ticket+, ticket volume, bug ticket+, bug report+, customer reported bug+, customer reported defect+, customer reported issue+, customer reported, user reported, reported by customers, reported by users, reported bugs, reported issues, nps, net promoter score, bad review+, negative review+, one star review+, 1 star review+, 1 star, one star, two star review+, app store review+, app store rating, app rating, store rating, star rating, review score, production bug+, production defect+, production issue+, production incident+, bugs in production, defects in production, post release bug+, post release defect+, post release, hotfix, hotfixes, hot fix, hot fixes, hotline call+, support call+, support contact+, calls about, calls to support, returns, return rate, refund rate, refund+, csat, customer satisfaction, customer satisfaction score, warranty claim+, warranty, incidents reported, outages reported, outages, rework requests, emergency patch, emergency patches, emergency fix, emergency fixes, field failure+, recall+, callback+, chargeback+, rollback+ in production, support cases, incident tickets, defects found by customers, bugs found by customers, bugs found in production, crash report+, crash reports from users, from end users, helpdesk ticket+, help desk ticket+, angry call+, phone complaints, refund request+, field return+, returned unit+, returned units, rma, rmas, service call+, callouts, returned with, returned for, sent back',
  },
  /** Defect and quality words in an objective. */
  defect: {
    zh: '质量 缺陷 缺陷率 线上缺陷 bug bugs 漏测 出错 问题 回归 品质 故障率 错账 算错 测试 提测 返工 老问题 线上_bug 线上bug 错误 隐患 坏了 出问题',
    en: 'quality, defect+, bug+, regression+, broken, mistake+, wrong, error+, faulty, glitch, glitches, issues, flaw+, product quality, software quality',
  },
  defectStrong: {
    zh: '缺陷 线上缺陷 bug 漏测 品质 产品质量 软件质量 代码质量 交付质量 版本质量 质量问题 线上问题 回归缺陷 研发质量 测试质量 发布质量 发版质量 上线质量 线上bug 线上_bug 质量体系',
    en: 'defect+, bug+, regression+, product quality, software quality, code quality, release quality',
  },
  /** Things that move inside the process of making. */
  inProcess: {
    zh: '覆盖率 单测 单元测试 用例 用例数 自动化用例 自动化率 自动化 自动化程度 自动化测试 变更行 合并前 提测前 静态扫描 静态检查 代码评审 评审覆盖 回放 契约测试 变异 门禁 流水线 ci e2e case 回归用例 冒烟 冒烟通过率 提测通过率 一次提测通过率 打回率 测试左移 评审率 评审发现 内部发现 测试阶段发现 预发 灰度发现 提测打回 用例通过率 回归时长 缺陷探测率 代码扫描 单测通过率 扫描 测试 staging 测试用例 用例覆盖 单测用例',
    en: 'coverage, unit test+, test case+, automated test+, automated case+, automated check+, test automation, automation rate, before merge, pre merge, on every merge request, on every pull request, static analysis, lint, code review, code reviews, review coverage, reviewed changes, replay, contract test+, mutation score, mutation, ci, pipeline, e2e, end to end test+, regression suite, regression test+, smoke test+, flaky, flaky tests, found in review, caught in review, caught before, found before release, found before, first pass yield, changes with tests, staging, pre release, test suite, quality gate+, test+, fuzz',
  },
  ops: {
    zh: '可用性 可用率 延迟 时延 错误率 恢复时长 恢复时间 平均恢复时长 平均恢复时间 故障恢复 响应时间 响应时长 响应耗时 接口耗时 查询耗时 请求耗时 接口响应 接口时延 报错率 失败率5xx 5xx 吞吐 吞吐量 cpu cpu_使用率 cpu使用率 cpu利用率 内存占用 错误预算 slo sla qps tps mttr mttd rto rpo 宕机 宕机时间 宕机时长 停机时间 停机时长 不可用时长 在线率 正常运行时间 首帧 首屏 首屏时间 首屏耗时 首屏加载 加载时间 加载时长 页面加载 lcp ttfb fcp 丢包率 丢包 抖动 超时率 慢查询 磁盘使用率 掉线率 掉线 断连率 卡顿率 消息堆积 积压时长 latency 服务可用性',
    en: 'availability, uptime, latency, response time+, api response time+, error rate+, 5xx, 5xx rate, http error rate, mttr, mttd, time to recover, time to recovery, mean time to recovery, mean time to recover, mean time to restore, time to restore, recovery time, time to detect, slo, slos, sla, error budget, throughput, cpu, cpu usage, cpu utilisation, cpu utilization, memory usage, qps, tps, rps, requests per second, downtime, apdex, time to first byte, ttfb, lcp, fcp, page load, page load time+, load time+, packet loss, jitter, timeout+, timeout rate, tail latency, query time+, rto, rpo, disk usage, saturation, request time, service time, failover time, replication lag, consumer lag, queue lag, crash free',
  },
  /** Alone too weak to count as an operations metric. */
  percentile: {
    zh: 'p50 p75 p90 p95 p99 p999 p99.9 tp50 tp90 tp95 tp99 tp999 tp99.9',
    en: 'p50, p75, p90, p95, p99, p999, p99.9, tp90, tp95, tp99, tp999, 95th percentile, 99th percentile, 90th percentile',
  },
  /** Operations words that are of delivery flow, batch work, support or business. */
  notOps: {
    zh: '变更失败率 构建 构建时长 编译 打包 前置时间 交付周期 流水线 ci 批处理 跑批 报表任务 任务耗时 首响 首次响应 首次响应时长 首次响应时间 支持请求 客服 工单 答疑 回复 咨询 审批 人工 售后 理赔 售后响应 客服响应 坐席 发布失败率 部署失败率 报表生成 生成耗时 生成报表 物流 配送 快递 供应商 拣货 收银 录入 误拦 答错 答错率 误判 误判率 识别 识别率 翻译 预测 预测误差 订货 库存 账务 对账 拼写 录单 下单失败 支付失败 审核 校验 标注 填写 备课 老师 医生 财务 离线 批量 日结 月结 回归',
    en: 'change failure rate, change failure, build, builds, build time, compile, lead time, ci, pipeline, batch, nightly, overnight, report, first response, first response time, first reply, support, agent, ticket, tickets, human, approval, review, deployment frequency, deploy, test, tests, delivery, warehouse, picking, forecast, order entry, data entry, transcription, invoice, invoicing, manual, customer support, help desk, helpdesk, courier, dispatch, ambulance, labelling, labeling, translation, prediction, model, editorial, typing, job, jobs, sales',
  },
  loadTest: {
    zh: '压测 负载测试 压力测试 性能测试 全链路压测 容量测试 压测下 疲劳测试',
    en: 'load test+, load testing, stress test+, soak test+, performance test+, capacity test+, load tested, benchmark run',
  },
  velocity: {
    zh: '故事点 速率 团队速率 迭代速率 研发速率 开发速率 冲刺速率 迭代完成率 story_points story_point velocity 故事点数 迭代燃尽 迭代吞吐 人天产能 交付点数 需求点数 功能点数',
    en: 'story point+, velocity, sprint velocity, team velocity, points per sprint, points per iteration, sprint completion rate, sprint completion, points delivered, points completed, function points',
  },
  /** Velocity of something else than a team. */
  notVelocity: {
    zh: '移动速率 传输速率 下载速率 上传速率 码率 比特率 采样速率 心率 网络速率 网速 充电速率 读写速率 上行速率 下行速率 写入速率 流速 速率限制 周转速率 数据速率 转速 接口速率 刷新速率',
    en: 'velocity check+, velocity rule+, velocity limit+, velocity template+, inventory velocity, cash velocity, stock velocity, angular velocity, wind velocity, content velocity, velocity of money, velocity engine, apache velocity, projectile velocity, sales velocity, pipeline velocity, order velocity, transaction velocity, ball velocity, flow velocity, tool velocity, joint velocity',
  },
  /** Totals that many hands move. */
  result: {
    zh: '营收 营业额 收入 年收入 月收入 销售额 销售收入 总收入 gmv arr mrr 流水 成交额 交易额 交易总额 注册用户 注册用户数 用户数 用户总数 总用户数 用户规模 用户量 月活 月活用户 月活用户数 月活跃用户 日活 日活用户 日活用户数 日活跃用户 周活 周活用户 周活用户数 mau dau wau 付费用户 付费用户数 付费客户 付费客户数 付费会员 付费会员数 付费工厂 付费企业 付费企业数 付费门店 付费商家 付费团队 客户数 客户总数 客户数量 会员数 会员总数 订阅用户 订阅用户数 订阅数 订阅收入 装机用户 利润 净利润 毛利 毛利润 销量 订单量 总订单量 订单总量 活跃用户 活跃用户数 注册数 注册量 签约额 合同额 市场份额 市占率 付费席位 付费账号 付费学员 付费机构 付费医院 注册商家数 商家数 商户数 保费 保费收入 放款额 管理规模 aum 营业收入 充值流水 首月流水 月流水 付费数 用户总量 付费人数 下单量 总用户 注册商家 注册商户 新装用户 装机量 装机数 开户数 开户量 新增用户 新增用户数 入驻商家 入驻商家数 入驻商户 签约客户 签约客户数 签约商家 付费学校 付费诊所 付费酒店 付费律所 付费商户 付费医生 付费家庭 付费项目 付费开发者 付费玩家 注册会员 注册会员数 注册开发者 注册开发者数 激活设备数 用户总规模 累计用户 累计用户数 累计装机 注册家长 注册学员 注册老师 新客数 新客户数 订阅人数 票房 票务收入 出货量 装车量 总销量 门店数 店铺数 终端数 注册商家 新增商家 新增商户 新增客户 新增会员 新增门店 新增注册 新增注册用户 新增注册商家 新增付费用户',
    en: 'revenue, revenues, annual revenue, recurring revenue, monthly recurring revenue, annual recurring revenue, gmv, arr, mrr, sales, turnover, registered users, total users, users, user base, mau, dau, wau, monthly active users, daily active users, weekly active users, paying customers, paid customers, paying users, paid users, paid subscribers, subscribers, paying subscribers, paying members, paying accounts, paid accounts, paying clinics, paying teams, customers, customer base, customer count, total customers, profit, gross profit, net profit, bookings, gross merchandise value, gross bookings, market share, subscription revenue, income, ebitda, active users, signups, sign ups, registrations, registered accounts, order volume, total orders, units sold, paid seats, monthly actives, annual contract value, acv, tpv, gtv, total payment volume, payment volume, members, paying schools, paying factories, paying shops, paying companies, paying hospitals, accounts, new customers, aum, assets under management, premium income, installed base, installs, app installs, new users, new accounts, seats, licences, licenses, paying farms, paying hotels, paying studios, paying players, registered devices, registered players, registered merchants, registered farmers, registered drivers, registered sellers, active sellers, installed devices, units shipped, shipments, ticket sales, box office, gross sales, net sales, net revenue, total revenue, subscription count, user count, number of users, number of customers, number of subscribers, opened accounts, households',
  },
  /** A result word that is per unit or otherwise an input. */
  notResult: {
    zh: '人均 客单价 单均 单店 每单 每用户 首单 占比 比例 比率 率 首单毛利 毛利率 净利率 续约率 复购率 付费率 渗透率 满意度 单客 户均 店均 每客 每店 arpu ltv 退款 支出 差错',
    en: 'per user, per customer, per order, share of, share, rate, percentage of, percent of, ratio, arpu, ltv, margin, of users, of customers, of subscribers, of members, of accounts, average, median, per account, per shop, per store',
  },
  /** Dimension words: a bare number beside them lacks its unit. */
  timeMetric: {
    zh: '延迟 时延 耗时 时长 用时 时间 等待 周期 响应 响应时间 时效 加载 首响 启动 冷启动 恢复 处理时长 延时 速度 停留 等候 间隔 寿命 续航 查询耗时 接口耗时 生成耗时 前置时间 交付周期 等待时间 等待时长 响应时长 恢复时长 恢复时间 mttr latency 首屏 首帧 打开时间 秒开 页面加载 排队 起播',
    en: 'latency, time, times, duration, delay, wait, waiting time, response time+, lead time, cycle time, turnaround, load time, handling time, recovery time, takes, take, mttr, mttd, lag, downtime, uptime, ttfb, lcp, shipping time, start up time, startup time, battery life, render time, build time, query time, setup time, set up time, wait time, reconnect time, processing time, p95, p99, p75, p90, p50, age, runtime, session length, loads in, opens in, starts in, responds in, ready in, done in, arrives in, finishes in, completes in, lasts, app start, cold start, warm start, start up, startup, game start, boot, page load, load, app launch, render, checkout time, time to first, time to',
  },
  rateMetric: {
    zh: '转化率 留存率 占比 比例 率 成功率 失败率 错误率 命中率 打开率 渗透率 覆盖率 通过率 完成率 激活率 可用性 续约率 复购率 投诉率 点击率 流失率 及时率 准确率 召回率 增长率 跳出率 毛利率 在线率 利用率 使用率 退货率 退款率 好评率 差评率 缺货率 满意率 合格率 良品率 自助率 故障率 转化',
    en: 'conversion, conversion rate, rate, ratio, share, proportion, percentage, churn, retention, adoption, availability, accuracy, error rate+, success rate, open rate, click rate, win rate, hit rate, coverage, uptake, failure rate, completion rate, margin, utilisation, utilization, yield, no show rate, attach rate, activation rate, activation, penetration, bounce rate',
  },
  moneyMetric: {
    zh: '成本 费用 收入 营收 客单价 毛利 利润 账单 支出 预算 单价 金额 获客成本 云成本 单均成本 人工成本 费用率',
    en: 'cost, costs, spend, spending, revenue, price, bill, budget, cac, margin, income, cloud cost, expense, expenses, fee, fees, cost per order, arpu',
  },
  sizeMetric: {
    zh: '包体积 体积 大小 内存 流量 带宽 存储 容量 重量 距离 面积 温度 功耗 安装包 耗电 内存占用 里程 速度',
    en: 'size, memory, bandwidth, storage, weight, distance, bundle size, app size, download size, footprint, power draw, temperature, speed, range, payload',
  },
  /** Dimensionless scores whose number needs no unit. */
  score: {
    zh: 'nps 评分 得分 分数 满意度 csat 指数 净推荐值',
    en: 'nps, score, rating, csat, apdex, index, net promoter score, ces',
  },
  /** Own output per person. */
  outputNoun: {
    zh: '合并请求 pr 提交 提交数 代码行 代码行数 代码量 代码 需求 需求数 缺陷 缺陷数 bug 用例 用例数 关卡 dashboard 报表 设计稿 文章 产出 交付 故事点 产能 任务 任务数 工单 评审 评审数 commit commits 修复 修复数 稿件 产量 人效 效能 程式码 程式码行数 需求吞吐 功能 功能点 接单 文档 单测 测试用例 脚本 模型 页面 素材 视频 版本 mr mrs 合并 代码合并',
    en: 'pull request+, pr, prs, commit+, merge request+, lines of code, loc, code, story point+, ticket+, task+, fix, fixes, bug+, feature+, review+, test case+, output, deploys, deployments, merges, ships, closes, issues, articles, designs, dashboards, reports, screens, mockups, points, deliverables, productivity, changes, stories, user stories, features, test+, levels, assets, models, experiments, closed, shipped, delivered, merged, written, resolved, calls, demos, deals, quota, mr, mrs, merge requests merged',
  },
  linesOfCode: { zh: '代码行数 代码行 代码量 程式码行数', en: 'lines of code, loc, kloc, code lines' },
  /** Load on people, which may be counted per head. */
  loadNoun: {
    zh: '加班 overtime 告警 打断 值班 会议 夜间 报警 通勤 手工 等待 返工 上下文切换 培训时长 用时 耗时 工时利用率 工时 请假 病假 休假 呼叫 中断 中断次数 手工操作 开会 会议时长',
    en: 'page+, overtime, interrupt+, interruption+, on call, alert+, meeting hours, meetings, hours of meetings, toil, manual steps, waiting, wait, context switches, wake up+, night, minutes, hours lost, handoff+, handover+, noise, false alarms, time lost, hours spent',
  },
} as const;
