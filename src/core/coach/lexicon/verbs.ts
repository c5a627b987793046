// Verbs by what they say about a statement. zh: words apart by spaces (`_` is a space inside one); en: by commas, `~` = all verb forms, `+` = plural too.
export const verbs = {
  /** Brings something out to users; with a date or version it may be a whole "result". */
  launch: {
    zh: '上线 上線 发布 发版 交付 提测 封版 投产 上架 首发 推出 面世 公测 发行 全量 灰度 开服 上市 正式开放 开放下载 转正 割接 release launch',
    en: 'launch~, release~, ship~~, go live, goes live, going live, went live, gone live, is live, are live, be live, live by, roll out, rolls out, rolled out, rolling out, rollout, ga, reach ga, reaches ga, deliver~, publish to the app store, push to production, put into production, hit production, cut over, release candidate, general availability, be out, is out, out by, debut~',
  },
  /** Makes a thing that was not there. */
  build: {
    zh: '开发 搭建 建设 打造 构建 研发 建立 建成 做出 实现 新建 落地 创建 构筑 搭好 搭起 自研 孵化 做完 做好 做一个 做一套 上一套 建好 开通 造出',
    en: 'build~!build!builds!built!building, create~, develop~, implement~, introduce~, establish~, construct~, stand up, stands up, bring out, produce~, prototype~, code~',
  },
  /** Changes what already exists, seen from the inside. */
  rework: {
    zh: '重构 重写 迁移 升级 拆分 拆成 拆出 拆解 统一 替换 改造 合并 清理 下线 整合 换掉 换成 换用 解耦 上云 国产化 容器化 微服务化 云原生化 标准化 中台化 组件化 模块化 平台化 服务化 重做 翻新 重建 切换 切到 切换到 搬到 搬迁 迁到 迁至 改写 收敛 归并 淘汰 退役 治理 改版 分库分表 换代 归一 抽离 剥离 拆掉 去掉 退出 废弃',
    en: 'refactor~, rewrite~!rewrite!rewrites!rewrote!rewritten!rewriting, re write, migrate~, upgrade~, split~~!split!splits!splitting, unify~, replace~, move to, move off, move onto, move over, move everything, move all, moving to, moved to, consolidate~, decommission~, modernise~, modernize~, re architect~, rearchitect~, re platform~, replatform~, port~, switch to, switch over, switch from, switched to, sunset~~, retire~, rebuild~!rebuild!rebuilds!rebuilt!rebuilding, clean up, cleans up, cleaned up, cleanup, overhaul~, standardise~, standardize~, restructure~, decouple~, containerise~, containerize~, extract~, merge the, harmonise~, harmonize~, redesign~, rework~, convert~, deprecate~, rip out, phase out, dockerise~, dockerize~, break up the, break the, carve out, swap out, remove~, re engineer~, reengineer~, revamp~, replatform, pay down, pay off, turn off, shut down, switch off',
  },
  /** Any other to-do. */
  work: {
    zh: '开放 完成 更新 接入 编写 撰写 写完 写好 写出 梳理 设计 制定 制订 配置 对接 联调 部署 采购 招聘 整理 输出 补充 补齐 补上 修复 修完 评审 上报 录入 导入 导出 安装 调试 测试 验证 调研 试点 打通 引入 申请 备案 注册 归档 盘点 拟定 起草 定稿 提交 集成 适配 移植 封装 添加 增设 增加功能 加上 加入 启动 立项 确定 明确 敲定 选定 定义 设置 开启 启用 关闭 购买 签订 出具 产出 拿出 提供 落实 执行 实施 演练 配齐 搭 编制 绘制 翻译 录制 拍摄 培训 上传 下发 分发 初始化 订阅 封装 扩容 改名 重命名 交接 写 做 画 出 跑通 配好 建档 建表 打样 联网 布置 布设 铺设 安排 确认 准备 筹备 处理 解决完 标注 清洗 补录 汇总 打包 接通 埋点 补测 支持',
    en: 'finish~, complete~, integrate~, write~!write!writes!wrote!written!writing, document~, set up, sets up, setting up, add~, update~, design~, define~, configure~, connect~, deploy~, prepare~, install~, draft~, fix~, automate~, enable~, publish~, hire~, finalise~, finalize~, conduct~, test~, review~, research~, investigate~, evaluate~, assess~, plan~~, schedule~, select~, choose~!choose!chooses!chose!chosen!choosing, identify~, map~~, collect~, gather~, analyse~, analyze~, audit~, translate~, record~, import~, export~, wire~, wire up, hook up, hooks up, instrument~, onboard~, register~, order~, buy~!buy!buys!bought!buying, purchase~, procure~, negotiate~, sign~, file~, submit~, open~, close~, enrol~, enroll~, make~!make!makes!made!making, put~!put!puts!putting, get~!get!gets!got!getting, do~!do!does!did!done!doing, run~!run!runs!ran!running, start~, kick off, begin~!begin!begins!began!begun!beginning, initiate~, agree~, align~, present~, share~, send~!send!sends!sent!sending, provide~, produce~, generate~, adopt~, apply~, approve~, archive~, assemble~, assign~, attach~, backfill~, benchmark~, bring~!bring!brings!brought!bringing, bundle~, calibrate~, capture~, certify~, check~, clear~, clone~, commission~, compile~, construct~, contact~, copy~, cover~, cut a, debug~~, decide~, demo~, demonstrate~, describe~, digitise~, digitize~, distribute~, edit~, embed~~, encrypt~, estimate~, execute~, expose~, extend~, formalise~, formalize~, format~, formulate~, host~, improve docs, index~, initialise~, initialize~, label~, link~, list~, load~, localise~, localize~, lock~, log~~, measure~, mock~, model~, monitor~, name~, organise~, organize~, outline~, package~, patch~, perform~, pilot~, post~, print~, prioritise~, prioritize~, process~, promote~, propose~, prove~, provision~, refresh~, relocate~, rename~, render~, renew the, repair~, resolve all, restore~, restyle~, roll back, rotate~, scope~, script~, secure~, seed~, simulate~, spec~, specify~, store~, structure~, submit~~, survey~, sync~, tag~~, teach~, train~, trial~, tune up, upload~, validate~, verify~, visit~, wrap~~, show~, support~, learn~, find~!find!finds!found!finding, hand over, hand off, take over, work with, work on, work out, carry out, finish up, sort out, figure out, come up with, put together, stand up a',
  },
  /** Names a direction of a number. */
  change: {
    zh: '降低 减少 缩短 增长 增加 扩大 提速 加快 下降 上升 压缩 压到 压降 缩减 扩充 放大 拉升 拉高 增至 减至 降至 升至 降到 升到 提到 提至 加到 减到 涨到 跌到 缩到 缩小 上涨 上调 下调 回升 翻到 收窄 做大 做到 省下 节省 节约 削减 增厚 提频 提量 增 减 降 升 涨 扩到 扩至 扩大到',
    en: 'increase~, reduce~, raise~, grow~!grow!grows!grew!grown!growing, lower~, shorten~, cut~~!cut!cuts!cutting, decrease~, boost~, expand~, double~, triple~, halve~, shrink~!shrink!shrinks!shrank!shrunk!shrinking, accelerate~, speed up, speeds up, bring down, drive up, drive down, push down, push up, lift~, slash~, minimise~, minimize~, maximise~, maximize~, drop~~, fall~!fall!falls!fell!fallen!falling, rise~!rise!rises!rose!risen!rising, climb~, trim~~, scale up, scale to, get down, decline~, gain~, move up, save~, widen~, improve by',
  },
  /** Wishes without a measure unless a number stands beside. */
  vague: {
    zh: '优化 完善 加强 推进 探索 深化 强化 改进 改善 夯实 规范 打磨 提升 提高 增强 促进 推动 赋能 健全 丰富 巩固 精进 升华 重视 关注 跟进 跟踪 迭代 发力 深耕 深入 挖掘 沉淀 拓展 开拓 布局 营造 激发 激活 盘活 培养 倡导 普及 宣导 提质 提效 增效 细化 调优 做深 做透 做强 做优 做精 壮大 持续优化 持续改进 加大 增进 尝试 摸索 研究 了解 学习',
    en: 'improve~, optimise~, optimize~, enhance~, strengthen~, explore~, streamline~, refine~, polish~, foster~, promote~, drive~!drive!drives!drove!driven!driving, push for, push forward, push ahead, advance~, facilitate~, encourage~, focus on, focuses on, work towards, work toward, better understand, understand~!understand!understands!understood!understanding, invest in, double down on, leverage~, nurture~, deepen~, enrich~, elevate~, empower~, address~, tackle~, simplify~, mature~, evolve~, look into, pay attention to, make progress on, move forward with, contribute to, harden~, stabilise~, stabilize~, tune~, fine tune~, iterate on, iterate~, level up, upskill~, boost morale, be better at, get better at, cultivate~, uplift~, reinforce~, bolster~',
  },
  /** Holds a level. */
  steady: {
    zh: '保持 维持 确保 保证 稳定在 稳住 守住 维护在 持续保持 继续保持 继续维持 一直保持 继续 保住 延续 不跌破 稳定保持 长期保持',
    en: 'maintain~, keep~!keep!keeps!kept!keeping, continue~, ensure~, sustain~, stay at, stay above, stay below, stay under, stay within, stays at, stays above, stays below, stays under, stays within, remain~, hold~!hold!holds!held!holding, preserve~, retain our, guarantee~',
  },
  support: {
    zh: '支持 支撑 配合 协助 保障 帮助 辅助 护航 服务好 助力 协同',
    en: 'support~, assist~, help~, help out, back~, aid~, be available for, cooperate with, collaborate with, partner with, assistance to, work closely with',
  },
  /** Verbs that carry out a countable activity. */
  activityVerb: {
    zh: '举办 组织 开展 召开 发表 推送 访谈 拜访 走访 参加 参与 宣讲 录制 撰写 编写 发布 完成 输出 进行 安排 做 开 写 拍摄 主持 策划 投放 分享 讲 产出 发起 推出 发',
    en: 'hold~!hold!holds!held!holding, run~!run!runs!ran!running, host~, publish~, conduct~, organise~, organize~, attend~, give~!give!gives!gave!given!giving, deliver~, write~!write!writes!wrote!written!writing, post~, do~!do!does!did!done!doing, complete~, perform~, carry out, send~!send!sends!sent!sending, record~, present~, interview~, visit~, speak at, facilitate~, produce~, share~, make~!make!makes!made!making, meet with, talk to, release~, schedule~, launch~, arrange~, lead~!lead!leads!led!leading, teach~, sponsor~, film~, survey~, call~, join~, create~',
  },
  /** What an activity is counted in. */
  activityNoun: {
    zh: '培训 分享 分享会 会议 文章 博客 沙龙 访谈 周会 例会 评审会 案例 推文 问卷 讲座 宣讲 宣讲会 研讨会 交流会 路演 直播活动 活动 公开课 课程录制 短视频 视频教程 教程 培训课 复盘会 评审 用户调研 调研 拜访 走访 文档 白皮书 报告会 头脑风暴 工作坊 站会 团建 比赛 黑客松 发布会 试听课 内训 技术分享 技术文章 用户访谈 客户拜访 公众号文章 案例集 海报 笔记 手册 帖子 邮件 周报 月报 简报 通讯 演示 巡检 推送 展会 线下活动 线下沙龙 内容 稿件 稿子 软文 演讲 例行检查 竞品分析 报告 推广活动 分析报告 sharing demo blog workshop meetup webinar newsletter session talk',
    en: 'training session+, training+, session+, talk+, blog post+, blog+, post+, article+, meeting+, workshop+, interview+, webinar+, retrospective+, retro+, demo+, survey+, newsletter+, case study, case studies, lunch and learn+, brown bag+, hackathon+, event+, meetup+, sharing+, sharing session+, doc+, document+, documents, white paper+, whitepaper+, podcast+, video+, tutorial+, presentation+, conference+, roadshow+, review meeting+, design review+, email+, campaign+, visit+, customer visit+, site visit+, call+, customer call+, one on one+, office hour+, stand up+, bootcamp+, course+, tech talk+, user interview+, customer interview+, press release+, social post+, tweet+, video tutorial+, focus group+, q&a+, town hall+, roundtable+, playtest+, usability test+, user test+, guide+, report+, experiment+, a/b test+, ab test+, game day+, drill+, brainstorm+, offsite+, all hands, knowledge sharing session+, knowledge base article+, how to+, pop up demo+, check in+, sync+',
  },
} as const;
