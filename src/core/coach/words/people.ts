// Who: people served, our own roles, other parties, authorities. Same format as verbs.ts.
export const people = {
  /** Those a result may be for. */
  audience: {
    zh: '客户 用户 商家 商户 买家 卖家 店主 店长 店员 老板 玩家 主播 骑手 司机 乘客 患者 病人 医生 护士 家长 学生 孩子 学员 老师 教师 教务 住户 业主 房东 租客 安装师傅 师傅 技术员 会员 消费者 顾客 读者 作者 创作者 访客 企业 中小客户 中小企业 大客户 新客户 老客户 开发者 集成商 合作伙伴 合作商 渠道 代理商 经销商 供应链 运营 运营同学 运营人员 业务 业务团队 业务同学 销售 销售同学 客服 客服主管 财务 财务同事 法务 法务同学 hr 员工 同事 同学 产品经理 策划 设计师 工程师 研发同学 管理员 主管 拣货员 快递员 宝妈 老人 居民 市民 农户 工厂 门店 小店 诊所 医院 学校 银行 机构 审计 投资人 候选人 求职者 雇主 理赔员 理财用户 新人 新手 新用户 新玩家 老用户 海外用户 付费用户 企业用户 企业客户 merchant creator 租户 坐席 坐席人员 采购 采购员 车主 旅客 游客 房客 粉丝 观众 听众 会计 律师 裁缝 技师 质检员 巡检员 调度员 班主任 学习者 一线 一线同事 大家 人 团队 客户端同事 值班 值班同学 on-call_同学 oncall',
    en: 'customer+, user+, client+, merchant+, buyer+, seller+, shopper+, player+, gamer+, driver+, rider+, passenger+, patient+, doctor+, nurse+, clinician+, parent+, student+, pupil+, child, children, kid+, teacher+, learner+, tenant+, landlord+, homeowner+, resident+, citizen+, member+, consumer+, reader+, author+, creator+, visitor+, viewer+, listener+, subscriber+, developer+, integrator+, partner+, reseller+, agent+, manager+, admin+, administrator+, planner+, dispatcher+, technician+, installer+, engineer+, designer+, analyst+, accountant+, lawyer+, farmer+, cook+, commuter+, traveller+, traveler+, guest+, host+, candidate+, employer+, employee+, colleague+, team+, people, anyone, everyone, nobody, trader+, investor+, banker+, cashier+, clerk+, receptionist+, operator+, picker+, courier+, haulier+, carrier+, supplier+, vendor+, school+, clinic+, hospital+, shop+, store+, company, companies, business, businesses, filers, freelancer+, organiser+, organizer+, researcher+, scientist+, editor+, writer+, moderator+, owner+, founder+, newcomer+, beginner+, sales people, salespeople, sales reps, staff, crew+, squad+, support agents, inspectors, auditor+, regulator+, surgeon+, pharmacist+, caregiver+, carer+, volunteer+, donor+, buyers, household+, family, families, mechanic+, electrician+, plumber+, contractor+, streamer+, fans, readers, adjuster+, underwriter+, broker+, recruiter+, worker+, coaches, coach, athletes, chefs, baker+, winemakers, growers, grower+, pilots, captains, skippers, crews, makers, testers, tester+, sre, sres, tourists, renters, hirers, payers, payer+',
  },
  /** Too general to be a segment by themselves. */
  genericAudience: {
    zh: '客户 用户 团队 业务 企业 人 产品 会员 员工 公司 研发 运营 消费者 大家 客服 销售 财务 运营 测试 渠道 供应链 hr 采购 代码 研发同学',
    en: 'customer+, user+, team+, client+, people, business, company, consumer+, everyone, employee+',
  },
  /** People of the making team. */
  ownRole: {
    zh: '工程师 开发 研发 开发人员 研发人员 程序员 测试 测试人员 测试工程师 策划 设计师 设计 前端 后端 产品经理 算法工程师 数据分析师 分析师 analyst engineer developer dev 员工 组员 成员 团队成员 同学 研发同学 开发同学 测试同学 人 运维 运维工程师 客服 销售 客服专员 顾问 编辑 运营 调度员 坐席 审核员 标注员 采购员 质检员 操作员 巡检员 文员 会计 客服人员 销售人员 运营人员 设计人员 分拣员 拣货员 仓管员 录入员 讲师 翻译 bd 主播运营 店员 工人 技师 业务员 算法工程师 数据工程师 实施顾问 交付工程师',
    en: 'engineer+, developer+, dev+, programmer+, tester+, designer+, analyst+, team member+, person, head, member+, individual+, contributor+, product manager+, pm, pms, sre, sres, data scientist+, employee+, qa, recruiter+, rep, reps, sales rep+, consultant+, teammate+, squad member+, architect+, everyone on the team, agent+, writer+, dispatcher+, editor+, reviewer+, moderator+, annotator+, labeller+, labeler+, clerk+, operator+, caseworker+, case worker+, representative+, account manager+, scientist+, translator+, technician+, support agent+, sales rep+, salesperson, worker+, employee+, staff member+, researcher+, picker+, illustrator+, animator+',
  },
  /** Somebody else than the team that writes: departments and firms. */
  otherParty: {
    zh: '市场部 财务部 销售部 人事部 人力资源部 法务部 行政部 采购部 运营部 运维部 运维组 产品部 设计部 客服部 测试部 品牌部 公关部 商务部 数据部 算法组 平台组 基础架构组 基础架构部 架构部 架构组 安全部 安全组 中台组 中台团队 大数据组 大数据团队 前端组 后端组 支付组 风控组 搜索组 推荐组 数据组 数据团队 算法团队 平台团队 运维团队 安全团队 市场团队 销售团队 设计团队 法务团队 财务团队 商务团队 品牌团队 运营团队 供应商 厂商 快递公司 物流公司 外包团队 外包商 外包公司 合作方 第三方 代工厂 代理商 渠道商 兄弟团队 其他团队 其他部门 集团 总部 集团it it部 it部门 it_部门 信息部 仓储部 物流部 生产部 工厂 银行方 电信 运营商 云厂商 云服务商 服务商 支付公司 广告公司 咨询公司 硬件组 硬件部 硬件团队 嵌入式组 客户端组 服务端组 dba dba组 数据库组 网络组 机房 sre sre团队 sre组 vendor 合作伙伴 合作银行 客户方 对方 上游团队 下游团队 上游 渠道部 培训部 工程部 客户成功部 客户成功团队 增长团队 内容团队 内容部 直播部 供应链 供应链部 门店运营部 华东区 区域团队 各区域 分公司 子公司 总包方 设计院 模组厂 芯片厂 印刷厂 测试组 测试团队 质量部 质检部 监管方 政府 物业 平台方 物业公司 施工方 施工单位 铁塔公司 电力公司 自来水公司 医院信息科 信息中心 校方 院方 局方 社区 街道 街道办 镇政府 农技站 合作社 出版社 唱片公司 航空公司 保险公司 银行 海关 税务局 交警 电网 教育局 卫健委 民政局 发行商 渠道商 经销商 代工厂 检测机构 认证机构 第三方机构 母公司',
    en: 'marketing, sales, legal, finance, hr, procurement, design, ops, operations, purchasing, it, the bank, vendor, vendors, supplier, suppliers, agency, contractor, contractors, subcontractor, subcontractors, partner, third party, outsourcer, department, headquarters, hq, the platform team, manufacturer, carrier, courier, provider, regulator, distributor, reseller, consultancy, factory, bureau, freelancers, security, infrastructure, infra, compliance, brand, logistics, customer success, support, the pr firm, firm, operator, the group, warehouse, foundry, printer, hospital it, the telco, telco, integrator, sre, data, platform, analytics, research, facilities, retail, accounting, treasury, engineering, product, growth, qa, the council, council, ministry, the ministry, airline, hospital, university, the post office, landlord, the airport, insurer, the insurer, reinsurer, broker network, franchisees, dealers, publisher, the label, record label, studio, utility, grid operator, the city, the county, bank',
  },
  authority: {
    zh: '领导 老板 上级 集团 总部 公司 总监 ceo cto coo cfo vp 董事会 老总 总经理 高层 管理层 总裁 部门领导 主管 事业部 大老板 总经办 上头 上面 董事长 分管领导 院长 局里 副总 集团公司',
    en: 'vp, ceo, cto, coo, cfo, cpo, cio, cmo, board, the board, management, headquarters, hq, director, directors, boss, group, head office, executive+, leadership, the exec team, exec team, exec, execs, president, top management, upper management, senior management, the company, corporate, head of product, head of engineering, head of sales, head of, owner, owners, founder, founders, general manager, gm, svp, evp, chairman, parent company, steering committee, my manager, managers, manager, regional director, above, the group',
  },
  handedDown: {
    zh: '要求 下达 指标分解 下达的指标 指定 压下来 派下来 分配 下发 分解 安排的指标 布置 摊派 定的指标 定死 下派 规定 指派 给的指标 交代 拍板 拍的 下压 分下来 摊下来 分解下来 交办 定下 定的 硬性 硬性要求',
    en: 'mandated, assigned, handed down, imposed, dictated, set by, required by, requested by, cascaded, pushed down, ordered by, demanded by, decreed, given by, passed down, instructed by, allocated, prescribed, target from, told by, top down, as told, by order of, wants, wants us, demands, insists, orders, asks for, expects',
  },
  /** Words that say the team chose itself or the other side has agreed. */
  agreed: {
    zh: '已确认 已同意 已排期 已承诺 确认排期 已答应 达成一致 已签 已约定 共同确认 已对齐 双方确认 已排入 已纳入 共同承诺 已书面 已评审通过 已认可 已认领 已立项 已锁定 已列入',
    en: 'agreed, already agreed, has agreed, have agreed, confirmed, has confirmed, committed, has committed, signed off on, has accepted, have accepted, scheduled it, has scheduled, agreed with, jointly, has signed, promised, accepted the dependency, on its roadmap, in their plan, in its plan, have committed, has planned',
  },
  proposed: {
    zh: '提出 提议 自己定 自选 自定 团队提出 建议',
    en: 'proposed by, suggested by, chosen by the team, picked by, defined by the team',
  },
} as const;
