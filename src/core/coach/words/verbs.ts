// Verbs by what they say about a statement. zh: words apart by white space (`_` is a space inside one); en: by commas, `~` = all verb forms, `+` = plural too.
export const verbs = {
  /** Brings something out to users; with a date or version it may be a whole "result". */
  launch: {
    zh: `
      launch release 上市 上架 上線 上线 交付 全网放量 全量 全面铺开 公测 切量 割接 发布 发版 发行 封版 开放下载
      开服 开闸 投产 推出 提测 放量 正式上线 正式开放 灰度 灰度放量 转正 面世 首发 首版发布
    `,
    en: `
      are live, be live, be out, cut over, debut~, deliver~, ga, general availability, generally available,
      go live, go public, goes live, goes public, going live, gone live, hit production, hits the stores,
      in general release, in production, is live, is out, launch~, live, live by, on sale, out before, out by,
      out in, out next, out on, private preview, public beta, public preview, publish to the app store,
      push to production, put into production, reach beta, reach ga, reaches ga, release candidate, release~,
      roll out, rolled out, rolling out, rollout, rolls out, ship~~, went live
    `,
  },
  /** Makes a thing that was not there. */
  build: {
    zh: `
      上一套 做一个 做一套 做出 做好 做完 创建 孵化 实现 建好 建成 建立 建设 开发 开通 打造 搭好 搭建 搭起 新建
      构建 构筑 研发 自研 落地 造出
    `,
    en: `
      bring out, build~!build!builds!built!building, code~, construct~, create~, develop~, establish~, implement~,
      introduce~, produce~, prototype~, stand up, stands up
    `,
  },
  /** Changes what already exists, seen from the inside. */
  rework: {
    zh: `
      上云 下架 下线 中台化 云原生化 停掉 停用 关停 关掉 关闭 分库分表 切到 切换 切换到 剥离 割接到 升级 升级到
      升级至 去掉 取消 合并 国产化 容器化 平台化 并入 废弃 归一 归并 微服务化 抽离 拆出 拆分 拆成 拆掉 拆解 拔掉
      挪到 换代 换到 换成 换掉 换用 搬到 搬迁 撤下 撤掉 收敛 改写 改版 改造 整合 更新到 替换 服务化 标准化 模块化
      治理 淘汰 清理 清退 熔断掉 组件化 统一 翻新 解耦 转到 迁到 迁移 迁至 退出 退役 退掉 重做 重写 重建 重构
    `,
    en: `
      archive the, break the, break up the, carve out, clean up, cleaned up, cleans up, cleanup, consolidate~,
      containerise~, containerize~, convert~, decommission~, decouple~, deprecate~, dockerise~, dockerize~,
      eliminate the, extract~, get rid of, harmonise~, harmonize~, merge the, migrate~, modernise~, modernize~,
      move all, move away from, move everything, move off, move onto, move over, move to, moved to, moving to,
      overhaul~, pay down, pay off, phase out, port~, pull down, re architect~, re engineer~, re platform~,
      re write, rearchitect~, rebuild~!rebuild!rebuilds!rebuilt!rebuilding, redesign~, reengineer~, refactor~,
      remove~, replace~, replatform, replatform~, restructure~, retire~, revamp~, rework~,
      rewrite~!rewrite!rewrites!rewrote!rewritten!rewriting, rip out, shut down, spin down, spin out,
      split~~!split!splits!splitting, standardise~, standardize~, strip out, sunset the, sunset~~, swap out,
      swap~~, switch from, switch off, switch over, switch to, switched to, take down, take offline, tear down,
      transition to, transition~ to, turn off, unify~, untangle~, upgrade to, upgraded to, upgrades to, upgrade~,
      wind down
    `,
  },
  /** Any other to-do. */
  work: {
    zh: `
      上传 上报 下发 下发完 买 交付完 交接 产出 产品化 修 修复 修完 修改 修订 做 做成 做掉 公示 关闭 写 写出 写好
      写完 准备 出 出具 出台 分发 分类 分级 切完 初始化 删 删掉 删除 制作 制定 制订 剪辑 加上 加入 加固 印制 印发
      印发完 压测 发完 发文 发通知 启动 启用 呈报 回收 固化 埋点 培训 增加功能 增派 增补 增设 处理 备案 备案登记
      备货 复制 复现 复盘 学完 安排 安装 完成 完成对 定下 定义 定稿 实施 宣贯 对接 对接完 导入 导出 封装 巡检 布置
      布设 建 建完 建档 建群 建表 开启 开放 引入 引导接入 引进 张贴 归口 归档 归类 归集 录入 录制 彩排 打包 打印
      打标 打样 打磨好 打磨完 打通 执行 扩容 抓取 报废 报批 报送 拆 拆借 拆完 拉群 拉通 拍摄 拍照 拓印 招 招募到位
      招商 招聘 拟 拟定 拿出 挂载 挂靠 换完 授权 排查 排练 排除 接 接入 接完 接通 推送 提交 提供 搬完 搭 搭完 摸底
      摸排 撰写 支持 收口 收集 收齐 改 改写完 改名 改完 敲定 敲定下来 整理 明确 明确下来 更新 标定 标注 校准 校对
      核对 核查 核销 梳理 梳理清楚 汇总 沉淀下来 注册 派发 派驻 测完 测试 添加 清完 清洗 演练 爬取 理完 申请 申领
      画 画出 画完 盘清 盘点 看完 确定 确认 移交 移植 移除 立项 立项报批 竖立 筛选 筹备 签完 签署 签订 简化 约谈
      组建 绘出 绘制 编写 编制 编排 编目 编码 缝补 翻译 考取 联网 联调 落实 落库 补 补上 补充 补全 补完 补录 补测
      补齐 装 装上 装完 解决完 订阅 设置 设计 评估 评审 试点 试点推广 试跑 试运行 读完 调研 调试 谈下 谈妥 谈成
      购买 走查 走通 起草 跑一遍 跑完 跑通 转录 输出 输出完 输送 迁完 迁移完 进场 送检 适配 动态适配 预研 选址 选定 部署 配备
      配套 配好 配完 配置 配齐 采样 采购 采集 重命名 铺开 铺设 集成 颁布 验证
    `,
    en: `
      add~, adopt~, agree~, align~, analyse~, analyze~, apply~, appoint~, approve~, archive~, assemble~, assess~,
      assign~, attach~, audit~, automate~, backfill~, begin~!begin!begins!began!begun!beginning, benchmark~,
      brief~, bring~!bring!brings!brought!bringing, bundle~, buy~!buy!buys!bought!buying, calibrate~, capture~,
      carry out, catalogue~, catalog~, certify~, chase~, check~, choose~!choose!chooses!chose!chosen!choosing,
      clear~, clone~, close~, collate~, collect~, come up with, commission~, compile~, complete~, conduct~,
      configure~, connect~, construct~, contact~, copy~, cover~, curate~, cut a, debug~~, decide~, define~,
      delete~, demonstrate~, demo~, deploy~, describe~, design~, digitalise~, digitalize~, digitise~, digitize~,
      distribute~, document~, do~!do!does!did!done!doing, draft~, drop the, duplicate~, edit~, embed~~, enable~,
      encrypt~, enroll~, enrol~, equip~~, estimate~, evaluate~, execute~, export~, expose~, extend~, figure out,
      file~, finalise~, finalize~, find~!find!finds!found!finding, finish up, finish~, fix~, formalise~,
      formalize~, format~, formulate~, furnish~, gather~, generate~, geotag~~, get~!get!gets!got!getting, hand off,
      hand over, hire~, hook up, hooks up, host~, identify~, import~, improve docs, index~, initialise~,
      initialize~, initiate~, install~, instrument~, integrate~, interview the, investigate~, kick off, label~,
      lay out, learn~, license~, link~, list~, load~, localise~, localize~, lock~, log~~,
      make~!make!makes!made!making, map~~, measure~, mock~, model~, monitor~, move~, name~, negotiate~, nominate~,
      onboard~, open~, order~, organise~, organize~, outline~, package~, paint~, patch~, perform~, photograph~,
      pilot~, pin down, plan~~, post~, prepare~, present~, print~, prioritise~, prioritize~, process~, procure~,
      produce~, promote~, propose~, prove~, provide~, provision~, publish~, purchase~, put together,
      put~!put!puts!putting, record~, recruit~, refresh~, refurbish~, register~, rehearse~, relocate~, rename~,
      render~, renegotiate~, renew the, repair~, repeat the, replicate~, rerun~, research~, resolve all, restore~,
      restyle~, retrain~, review~, roll back, roll over, rotate~, run~!run!runs!ran!running, scan~~, schedule~,
      scope~, scrape~, script~, secure~, seed~, select~, send~!send!sends!sent!sending, set up, sets up,
      setting up, setup, share~, show~, sign~, simulate~, sketch~, sort out, specify~, spec~, stage~, stand up a,
      standardise~, standardize~, start~, stock~, store~, structure~, submit~, submit~~, subscribe~, support~,
      survey~, sync~, tag~~, take over, teach~, test~, train~, transcribe~, transfer~, translate~, trial~, tune up,
      update~, upload~, validate~, verify~, vet~~, visit~, whitelist~, wipe~, wire up, wire~, work on, work out,
      work with, wrap~~, write~!write!writes!wrote!written!writing
    `,
  },
  /** Names a direction of a number. */
  change: {
    zh: `
      上升 上涨 上调 下调 下降 做到 做大 减 减到 减少 减至 削减 加到 加快 升 升到 升至 压到 压缩 压降 回升 增 增加
      增厚 增至 增长 扩充 扩到 扩大 扩大到 扩至 拉升 拉高 提到 提至 提速 提量 提频 收窄 放大 涨 涨到 省下 缩减
      缩到 缩小 缩短 翻到 节省 节约 跌到 降 降低 降到 降至
    `,
    en: `
      accelerate~, boost~, bring down, climb~, cut~~!cut!cuts!cutting, decline~, decrease~, double~, drive down,
      drive up, drop~~, expand~, fall~!fall!falls!fell!fallen!falling, gain~, get down,
      grow~!grow!grows!grew!grown!growing, halve~, improve by, increase~, lift~, lower~, maximise~, maximize~,
      minimise~, minimize~, move up, push down, push up, raise~, reduce~, rise~!rise!rises!rose!risen!rising,
      save~, scale to, scale up, shorten~, shrink~!shrink!shrinks!shrank!shrunk!shrinking, slash~, speed up,
      speeds up, trim~~, triple~, widen~
    `,
  },
  /** Wishes without a measure unless a number stands beside. */
  vague: {
    zh: `
      丰富 了解 优化 促进 倡导 做优 做强 做深 做精 做透 健全 关注 加大 加强 升华 发力 培养 增强 增效 增进 壮大
      夯实 学习 完善 宣导 尝试 巩固 布局 开拓 强化 打磨 拓展 持续优化 持续改进 挖掘 探索 推动 推进 提升 提效 提质
      提高 摸索 改善 改进 普及 沉淀 深入 深化 深耕 激发 激活 盘活 研究 精进 细化 营造 规范 调优 赋能 跟踪 跟进
      迭代 重视
    `,
    en: `
      address~, advance~, be better at, better understand, bolster~, boost morale, contribute to, cultivate~,
      deepen~, double down on, drive~!drive!drives!drove!driven!driving, elevate~, empower~, encourage~, enhance~,
      enrich~, evolve~, explore~, facilitate~, fine tune~, focus on, focuses on, foster~, get better at, harden~,
      improve~, invest in, iterate on, iterate~, level up, leverage~, look into, make progress on, mature~,
      move forward with, nurture~, optimise~, optimize~, pay attention to, polish~, promote~, push ahead, push for,
      push forward, refine~, reinforce~, simplify~, stabilise~, stabilize~, streamline~, strengthen~, tackle~,
      tune~, understand~!understand!understands!understood!understanding, uplift~, upskill~, work toward,
      work towards
    `,
  },
  /** Holds a level. */
  steady: {
    zh: `
      一直保持 不跌破 保住 保持 保持在 保证 守住 延续 持续保持 控制在不 确保 稳住 稳定保持 稳定在 继续 继续保持
      继续维持 维护 维护在 维持 维持在 长期保持
    `,
    en: `
      continue~, ensure~, guarantee~, hold~!hold!holds!held!holding, keep~!keep!keeps!kept!keeping, maintain~,
      preserve~, remain~, retain our, stay above, stay at, stay below, stay under, stay within, stays above,
      stays at, stays below, stays under, stays within, sustain~
    `,
  },
  support: {
    zh: `
      保障 保驾 保驾护航 做后盾 兜底 力挺 助力 协助 协同 帮助 当后盾 打下手 打配合 托底 护航 搭把手 支持 支援 支撑
      服务好 站台 补位 辅助 配合
    `,
    en: `
      aid~, assistance to, assist~, back~, be a partner to, be available for, be on hand for, be there for,
      collaborate with, cooperate with, give cover, have the back of, help out, help~, lend a hand, partner with,
      pitch in, serve as a resource for, stand behind, stand by, support~, work closely with
    `,
  },
  /** Verbs that carry out a countable activity. */
  activityVerb: {
    zh: `
      主办 主持 举办 产出 做 写 分享 参与 参加 发 发布 发表 发起 召开 回访 安排 完成 宣传 宣讲 开 开展 开讲 开设
      录制 承办 投放 拍摄 拜访 推出 推送 撰写 策划 组织 编写 讲 访谈 走访 输出 进行 邀请
    `,
    en: `
      arrange~, attend~, call~, carry out, complete~, conduct~, create~, deliver~, do~!do!does!did!done!doing,
      email~, facilitate~, film~, give~!give!gives!gave!given!giving, hold~!hold!holds!held!holding, host~,
      interview~, invite~, join~, launch~, lead~!lead!leads!led!leading, make~!make!makes!made!making, meet with,
      organise~, organize~, perform~, phone~, post~, present~, produce~, publish~, record~, release~,
      run~!run!runs!ran!running, schedule~, send~!send!sends!sent!sending, shadow~, share~, speak at, sponsor~,
      survey~, talk to, teach~, visit~, write~!write!writes!wrote!written!writing
    `,
  },
  /** What an activity is counted in. */
  activityNoun: {
    zh: `
      blog demo meetup newsletter session sharing talk video webinar workshop 专访 义诊 交流会 会议 体验日 体验营
      例会 例行检查 公众号文章 公开课 共创会 内容 内训 冬令营 分享 分享会 分析报告 博客 参访 发布会 周会 周报
      品鉴会 团建 图文 圆桌 地推 培训 培训课 复盘会 夏令营 头脑风暴 客户拜访 宣讲 宣讲会 展会 巡检 巡演 工作坊
      帖子 座谈会 开放日 手册 技术分享 技术文章 投放 报告 报告会 报道 拜访 推介会 推广活动 推文 推送 播客 攻略
      教程 教育训练 文档 文章 晚会 月报 案例 案例集 比赛 沙龙 活动 海报 演示 演示会 演讲 漫画 用户座谈 用户访谈
      用户调研 白皮书 直播 直播活动 直播课 短片 短视频 研讨会 私董会 稿件 稿子 站会 竞品分析 笔记 答疑会 简报
      线下沙龙 线下活动 考察 茶话会 见面会 观摩 观摩会 视频 视频教程 训练营 讲习 讲座 访谈 评审 评审会 试吃 试听课
      说明会 读书会 课程录制 调研 走访 路测 路演 软文 通讯 邮件 采访 长文 问卷 问卷调查 黑客松
    `,
    en: `
      a/b test+, ab test+, all hands, ama+, article+, blog post+, blog+, bootcamp+, brainstorm+, brochure+,
      brown bag+, bug bash, bug bashes, call+, campaign+, case studies, case study, check in+, class, classes,
      clinic day+, conference+, course+, customer call+, customer interview+, customer visit+, demo+,
      design review+, doc+, document+, documents, drill+, email+, event+, exhibition+, experiment+, fair+,
      farm visit+, field day+, flyer+, focus group+, game day+, guide+, hackathon+, hours of training, how to+,
      interview+, knowledge base article+, knowledge sharing session+, leaflet+, lecture+, listening session+,
      lunch and learn+, masterclass, masterclasses, media mention+, meeting+, meetup+, newsletter+, office hour+,
      offsite+, one on one+, open day+, open house+, panel discussion+, panel+, phone call+, pilot visit+,
      playtest+, podcast+, pop up demo+, post+, poster+, presentation+, press mention+, press release+, q&a+,
      report+, retro+, retrospective+, review meeting+, ride along+, roadshow+, roundtable+, school visit+,
      screening+, seminar+, session+, shadowing session+, sharing session+, sharing+, show+, site visit+,
      social post+, stand up+, store visit+, stories, story+, study visit+, survey+, sync+, talk+, tech talk+,
      tour+, town hall+, trade fair+, trade show+, training day+, training session+, training+, tutorial+, tweet+,
      usability test+, user interview+, user test+, video tutorial+, video+, visit+, webinar+, white paper+,
      whitepaper+, workshop+
    `,
  },
} as const;
