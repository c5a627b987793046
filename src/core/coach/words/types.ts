// Words that lead to a type of objective, with how much each weighs. Same format as verbs.ts.
export const typeWords = {
  quality: {
    strong: {
      zh: `
        app质量 bug crash e2e hotfix regression 不再出错 不出错 事故 值班 凌晨 出错 出问题之前 半夜 卡顿 双活 发现
        可用性 台风 合并前 告警 品质 回归 回归时长 回归时间 固件质量 守夜 守着 宕机 容灾 崩溃 带病 恢复 扛住
        扛得住 拦下 拦住 挡住 掉线 掉链子 排障 推流 提测 故障 断 断电 断线 暴露 核算的改动 测试 漏洞百出 漏测
        版本火车 现形 用例 硬件质量 稳定 稳定性 稳得住 算错 线上问题 缺陷 老问题 误伤 误报率 质量 错账 闪退 验出来
        验证清楚 高峰
      `,
      en: `
        app quality, before a patient, before merge, better quality, broken, bug, bug+, catch, caught, crash,
        crashes, defect+, dosing errors, drops, drug interaction, errors, failover, failures, faults, firmware,
        flaky, glitch, glitches, goes dark, hold up, in review, incident+, keep running, keep turbines, link drops,
        map updates, mis billed, mistakes, on call, outage+, overnight, page, pages, proven fix, quality,
        quality of, recover, region, regression+, reliability, reporting when, resilient, safe to publish,
        stability, stable, test, testers, tests, through storms, trust every change, trust the, uptime, wake up,
        woken, wrong
      `,
    },
  },
  fit: {
    strong: {
      zh: `
        pmf 三甲 不续费 中小工厂 为什么装 为它付费 书店是否 付费意愿 值不值得 值得付费 口腔诊所 哪一类客户
        市场匹配 弄清 想清楚 愿意为 愿意买 愿意付费 愿意用 搞清 搞清楚 敢把 敢用 是否愿意 理想客户 用上我们的
        目标客群 第一次买 细分 细分市场 续费 药剂科 诊所 试用 适配 重新想清楚 面向 验证
      `,
      en: `
        adopt us, chairs, choose us, employees, enough to keep, find out, find out whether, find out why,
        for clinics, for independent, for mid size, for small, for wedding, ideal customer, learn whether,
        market fit, niche, pay for, pick us, product market fit, prove that, seats, segment, subscription,
        switch from, the one, their first, trust a drafted, validate, who it is for, willing to pay, win in,
        worth a subscription, worth it for, worth paying, worth paying for, worth switching, worth using,
        would pay, would plan
      `,
    },
  },
  debt: {
    strong: {
      zh: `
        cluster decommission kafka kubernetes microservices migrate monolith n+1 pipeline trace velocity 上云
        下线旧 中台 云成本 写路径 分库分表 升级 单体 双写 国产化 定时脚本 密钥 底座 引擎重构 微服务 慢查询 打通
        批任务 技术债 拆分 拆开 拆成 换成 换掉 收敛 改造 数据库 旧系统 替换 架构 治理 消息队列 清掉 清理 漏洞 统一
        网关 老旧 老旧的网关 老系统 脚本 解耦 迁移 遗留 重写 重构 重构排班
      `,
      en: `
        architecture, broker, capacity, clean up, cluster, consolidate~, decommission~, deprecated, end of life,
        feature flags, legacy, message bus, message queue, migrate~, migration, modernise~, modernize~, monolith,
        monorepo, move off, move to, off the old, old, port, rate tables, re architect~, refactor~, replace~,
        retire~, rewrite~!rewrite!rewrites!rewrote!rewriting, scalability, schema, split, split the, sunset,
        tech debt, technical debt, unify~, untangle, upgrade~, write path
      `,
    },
  },
  operations: {
    strong: {
      zh: `
        arr dau gmv mau onboarding seller 下沉 主动更新 主播 乘客 二次 互助 产业生态 会员 再来 准时 出餐 卖出 发票
        召回 听众 商家 回来 增长 复查 复订 复访 复购 多囤 多次 客单 客单价 客服 对账 就餐 履约 开播 成本 打卡 拉新
        拼团 拼车 排队 推广 提升 收入 新手 新玩家 新用户 新读者 日活 曝光 曲库 替代料 月活 活跃 流失 流水 激活
        爱点 爽约 物流 生态 留存 票房 空单 空舱 空驶 第一单 第二周 第二季 第二本书 答复 约到 续报 续约 续费 续费率
        老带新 老玩家 老用户 背词 背词习惯 获客 营收 裂变 装货 订阅 误工 请回来 赛季 转化 运营 运营同学 退款 配送
        重新用起来 门店 飞轮 食堂 首单 首周
      `,
      en: `
        acquisition, activation, arr, average order value, bonus, bring back, buy again, carers, churn, come back,
        come back for, conversion, counter, crisis, cross sell, customer centric, dau, deadline, donors,
        double revenue, downloads, driver retention, ecosystem, ecosystem across, engagement, fill rate,
        finish the course, first order, first sale, flywheels, funnel, get paid, give again, gmv, go from,
        goes wrong, growth, growth paradigm, habit, habits, holistic synergies, hosts, installs, kitchens, lapsed,
        loads, loyalty, mau, mrr, nearest, no shows, omnichannel, on time, on time without a reminder,
        operational excellence, order value, paper lists, passengers, payday, players, queue, rebook, referral,
        registered, renew, renew a, renewal, renewals, rent, reorder, replies, reply, retention, return, revenue,
        riders, second issue, second season, sell, seller, sellers, ship from, shoppers come back, sign up,
        sign ups, spend, stop keeping, straight answer, subscribers, support, synergies, synergy, tenants pay,
        upsell, users, voters, waiting, waste, who read
      `,
    },
  },
  delivery: {
    strong: {
      zh: `
        app checkout 一次 一键 三步 上线 不找 不用 五分钟 交付 功能 助手 发布 同时 实现 小程序 建设 开发
        弱网 手机上 推出 搭建 断网 无需 独立完成 编辑 自助 自己 预约
      `,
      en: `
        alone, app, at the desk, build~!build!builds!built, create~, dashboard, deliver~,
        develop~, editor, feature, from a phone, in a minute, in minutes, in two minutes, introduce~,
        launch~, notice, on their phones, portal, release~, roll out, self service, ship~~,
        themselves, unaided, v2, within, without
      `,
    },
  },
} as const;
