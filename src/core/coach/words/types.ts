// Words that lead to a type of objective, with how much each weighs. Same format as verbs.ts.
export const typeWords = {
  quality: {
    strong: {
      zh: '质量 缺陷 bug 漏测 提测 合并前 测试 用例 出错 算错 品质 故障 事故 值班 告警 半夜 稳得住 宕机 卡顿 掉线 双活 回归 老问题 漏洞百出 线上问题 掉链子 可用性 稳定性 排障 崩溃 闪退 不出错 挡住 拦住 拦下 暴露 验证清楚 断电 容灾 高峰 扛住 扛得住 稳定 凌晨 守夜 守着 误伤 不再出错 错账 regression crash hotfix e2e 固件质量 断线 断 台风 回归时间 回归时长 出问题之前 现形 发现 恢复 版本火车 带病 hotfix 推流 硬件质量 app质量 验出来 核算的改动 误报率',
      en: 'quality, defect+, bug+, regression+, broken, before merge, outage+, incident+, on call, tests, test, catch, caught, errors, mistakes, glitch, glitches, reliability, stable, stability, hold up, goes dark, keep running, through storms, uptime, crash, crashes, failures, faults, overnight, region, trust every change, flaky, page, pages, woken, wake up, recover, failover, mis billed, wrong, testers, trust the, drug interaction, keep turbines, link drops, proven fix, bug, quality of, reporting when, drops, resilient, safe to publish, map updates, better quality, firmware, dosing errors, app quality, before a patient, in review',
    },
  },
  fit: {
    strong: {
      zh: '面向 愿意付费 为它付费 付费意愿 细分 理想客户 目标客群 适配 敢用 愿意用 愿意买 第一次买 为什么装 弄清 搞清 搞清楚 想清楚 重新想清楚 验证 哪一类客户 是否愿意 值不值得 敢把 不续费 中小工厂 用上我们的 试用 值得付费 愿意为 细分市场 市场匹配 pmf 口腔诊所 续费 药剂科 三甲 诊所 书店是否',
      en: 'worth paying for, worth paying, worth switching, worth it for, willing to pay, pay for, segment, ideal customer, for clinics, market fit, product market fit, learn whether, find out why, find out whether, find out, trust a drafted, enough to keep, switch from, worth using, the one, their first, adopt us, choose us, pick us, win in, niche, prove that, validate, would plan, would pay, seats, chairs, employees, who it is for, for independent, for wedding, worth a subscription, subscription, for small, for mid size',
    },
  },
  debt: {
    strong: {
      zh: '重构 重写 迁移 升级 拆分 拆开 拆成 统一 替换 换掉 换成 改造 架构 技术债 单体 微服务 慢查询 老旧 旧系统 老系统 云成本 清理 清掉 治理 下线旧 密钥 漏洞 打通 trace 中台 底座 双写 写路径 国产化 monolith microservices kubernetes migrate n+1 velocity 消息队列 遗留 解耦 分库分表 数据库 上云 decommission cluster kafka 脚本 定时脚本 收敛 pipeline 老旧的网关 网关 批任务 重构排班 引擎重构',
      en: 'refactor~, rewrite~!rewrite!rewrites!rewrote!rewriting, migrate~, migration, upgrade~, split, split the, replace~, legacy, tech debt, technical debt, monolith, monorepo, write path, message bus, consolidate~, retire~, decommission~, sunset, move to, move off, clean up, re architect~, modernise~, modernize~, architecture, old, unify~, feature flags, message queue, schema, cluster, deprecated, end of life, port, scalability, capacity, off the old, broker, untangle, rate tables',
    },
  },
  operations: {
    strong: {
      zh: '留存 增长 活跃 转化 激活 拉新 复购 gmv mau dau 月活 日活 营收 收入 流失 回来 再来 老带新 裂变 首单 第一单 开播 卖出 续约 续费 召回 退款 发票 物流 对账 客服 答复 排队 拼团 会员 商家 运营 运营同学 老玩家 新玩家 第二周 首周 曝光 空单 空驶 下沉 多囤 履约 配送 续报 爽约 门店 飞轮 生态 成本 arr 客单价 推广 主播 重新用起来 onboarding seller 提升 流水 空舱 复订 会员 互助 食堂 票房 曲库 就餐 客单 赛季 请回来 新手 新用户 老用户 产业生态 打卡 订阅 听众 装货 爱点 出餐 误工 背词 背词习惯 第二季 复查 替代料 拼车 乘客 新读者 第二本书 获客 主动更新 约到 复访 二次 多次 再来 续费率 爽约 准时',
      en: 'retention, growth, activation, engagement, churn, conversion, revenue, gmv, mau, dau, arr, mrr, subscribers, users, loads, come back, bring back, lapsed, renew, renewal, renewals, return, first sale, first order, upsell, cross sell, average order value, order value, finish the course, get paid, reply, replies, straight answer, support, downloads, sign up, sign ups, go from, goes wrong, ecosystem, referral, bonus, payday, acquisition, waiting, queue, counter, stop keeping, sell, seller, sellers, hosts, riders, second issue, paper lists, who read, come back for, funnel, synergy, synergies, flywheels, omnichannel, operational excellence, waste, voters, no shows, installs, passengers, rebook, crisis, nearest, kitchens, carers, loyalty, driver retention, ship from, donors, habit, habits, spend, buy again, reorder, deadline, fill rate, ecosystem across, second season, double revenue, growth paradigm, renew a, customer centric, shoppers come back, lapsed, give again, rent, on time, registered, tenants pay, on time without a reminder, players, holistic synergies',
    },
  },
  delivery: {
    strong: {
      zh: '上线 发布 交付 推出 开发 搭建 建设 实现 功能 不用 无需 不找 就能 也能 自己 自助 独立完成 一键 当天 手机上 三步 五分钟 一次 让 通过 同时 断网 弱网 预约 助手 小程序 app checkout 编辑',
      en: 'launch~, release~, ship~~, deliver~, build~!build!builds!built, develop~, introduce~, create~, roll out, let, so that, without, themselves, unaided, alone, in one, on their phones, within, before, feature, v2, portal, app, dashboard, editor, self service, can, able to, notice, in minutes, in two minutes, in a minute, from a phone, at the desk, use',
    },
  },
} as const;
