// Who: people served, our own roles, other parties, authorities. Same format as verbs.ts.
export const people = {
  /** Those a result may be for. */
  audience: {
    zh: `
      creator hr merchant on-call_同学 oncall 一线 一线同事 业主 业务 业务同学 业务团队 中小企业 中小客户 主播
      主管 乘客 买家 产品经理 人 付费用户 代理商 企业 企业客户 企业用户 会员 会计 住户 作者 供应链 候选人 值班
      值班同学 农户 创作者 医生 医院 卖家 司机 合作伙伴 合作商 同事 同学 听众 员工 商家 商户 团队 坐席 坐席人员
      大客户 大家 学习者 学员 学校 学生 孩子 安装师傅 宝妈 审计 客户 客户端同事 客服 客服主管 家长 小店 居民
      巡检员 工厂 工程师 市民 师傅 店主 店员 店长 开发者 律师 快递员 患者 房东 房客 技师 技术员 投资人 护士 拣货员
      教务 教师 新人 新客户 新手 新玩家 新用户 旅客 机构 求职者 法务 法务同学 海外用户 消费者 渠道 游客 玩家
      班主任 理财用户 理赔员 用户 病人 研发同学 租客 租户 策划 管理员 粉丝 经销商 老人 老客户 老师 老板 老用户
      裁缝 观众 设计师 访客 诊所 读者 调度员 财务 财务同事 质检员 车主 运营 运营人员 运营同学 采购 采购员 银行
      销售 销售同学 门店 集成商 雇主 顾客 骑手
    `,
    en: `
      accountant+, adjuster+, admin+, administrator+, agent+, analyst+, anyone, athletes, auditor+, author+,
      baker+, banker+, beginner+, broker+, business, businesses, buyer+, buyers, candidate+, captains, caregiver+,
      carer+, carrier+, cashier+, chefs, child, children, citizen+, clerk+, client+, clinic+, clinician+, coach,
      coaches, colleague+, commuter+, companies, company, consumer+, contractor+, cook+, courier+, creator+, crew+,
      crews, customer+, designer+, developer+, dispatcher+, doctor+, donor+, driver+, editor+, electrician+,
      employee+, employer+, engineer+, everyone, families, family, fans, farmer+, filers, founder+, freelancer+,
      gamer+, grower+, growers, guest+, haulier+, hirers, homeowner+, hospital+, host+, household+, inspectors,
      installer+, integrator+, investor+, kid+, landlord+, lawyer+, learner+, listener+, makers, manager+,
      mechanic+, member+, merchant+, moderator+, newcomer+, nobody, nurse+, operator+, organiser+, organizer+,
      owner+, parent+, partner+, passenger+, patient+, payer+, payers, people, pharmacist+, picker+, pilots,
      planner+, player+, plumber+, pupil+, reader+, readers, receptionist+, recruiter+, regulator+, renters,
      researcher+, reseller+, resident+, rider+, sales people, sales reps, salespeople, school+, scientist+,
      seller+, shop+, shopper+, skippers, squad+, sre, sres, staff, store+, streamer+, student+, subscriber+,
      supplier+, support agents, surgeon+, teacher+, team+, technician+, tenant+, tester+, testers, tourists,
      trader+, traveler+, traveller+, underwriter+, user+, vendor+, viewer+, visitor+, volunteer+, winemakers,
      worker+, writer+
    `,
  },
  /** Too general to be a segment by themselves. */
  genericAudience: {
    zh: `
      hr 业务 产品 人 代码 企业 会员 供应链 公司 员工 团队 大家 客户 客服 测试 消费者 渠道 用户 研发 研发同学 财务
      运营 采购 销售
    `,
    en: 'customer+, user+, team+, client+, people, business, company, consumer+, everyone, employee+',
  },
  /** People of the making team. */
  ownRole: {
    zh: `
      analyst bd dev developer engineer 业务员 主播运营 交付工程师 产品经理 人 仓管员 会计 分拣员 分析师 前端 同学
      后端 员工 团队成员 坐席 实施顾问 审核员 客服 客服专员 客服人员 巡检员 工人 工程师 店员 开发 开发人员
      开发同学 录入员 成员 技师 拣货员 操作员 数据分析师 数据工程师 文员 标注员 测试 测试人员 测试同学 测试工程师
      研发 研发人员 研发同学 程序员 策划 算法工程师 组员 编辑 翻译 讲师 设计 设计人员 设计师 调度员 质检员 运维
      运维工程师 运营 运营人员 采购员 销售 销售人员 顾问
    `,
    en: `
      account manager+, agent+, analyst+, animator+, annotator+, architect+, case worker+, caseworker+, clerk+,
      consultant+, contributor+, data scientist+, designer+, dev+, developer+, dispatcher+, editor+, employee+,
      engineer+, everyone on the team, head, illustrator+, individual+, labeler+, labeller+, member+, moderator+,
      operator+, person, picker+, pm, pms, product manager+, programmer+, qa, recruiter+, rep, representative+,
      reps, researcher+, reviewer+, sales rep+, salesperson, scientist+, squad member+, sre, sres, staff member+,
      support agent+, team member+, teammate+, technician+, tester+, translator+, worker+, writer+
    `,
  },
  /** Somebody else than the team that writes: departments and firms. */
  otherParty: {
    zh: `
      dba dba组 it_部门 it部 it部门 sre sre团队 sre组 vendor 上游 上游厂商 上游团队 下游团队 中台团队 中台组
      云厂商 云服务商 交警 产品部 人事部 人力资源部 仓储部 代工厂 代理商 供应商 供应链 供应链部 供货商 供货方
      保险公司 信息中心 信息部 兄弟团队 兄弟部门 公关部 其他团队 其他部门 内容团队 内容部 农技站 出版社 分公司
      制造商 前端组 区域团队 医院信息科 华东区 卫健委 印刷厂 印厂 厂商 发行商 发货方 各区域 合作伙伴 合作商 合作方
      合作社 合作银行 后端组 咨询公司 品牌团队 品牌部 唱片公司 商务团队 商务部 培训部 基础架构组 基础架构部
      增长团队 外包公司 外包商 外包团队 外协 外协厂 大数据团队 大数据组 子公司 安全团队 安全组 安全部 客户成功团队
      客户成功部 客户方 客户端组 客服部 对方 局方 嵌入式组 工厂 工程部 市场团队 市场部 平台团队 平台方 平台组
      广告公司 快递公司 快递商 总包方 总部 承运商 承运方 推荐组 搜索组 支付公司 支付组 政府 教育局 数据团队
      数据库组 数据组 数据部 施工单位 施工方 服务商 服务端组 机房 架构组 架构部 校方 检测机构 模组厂 母公司 民政局
      法务团队 法务部 测试团队 测试组 测试部 海关 渠道商 渠道部 物业 物业公司 物流公司 物流商 物流部 生产部 电信
      电力公司 电池厂 电网 监管方 直播部 硬件团队 硬件组 硬件部 社区 税务局 第三方 第三方机构 算法团队 算法组
      经销商 网络组 自来水公司 航空公司 芯片厂 芯片商 行政部 街道 街道办 认证机构 设备商 设计团队 设计部 设计院
      财务团队 财务部 质检部 质量部 运维团队 运维组 运维部 运营商 运营团队 运营部 采购部 铁塔公司 银行 银行方
      销售团队 销售部 镇政府 门店运营部 院方 集团 集团it 集成商方 风控组
    `,
    en: `
      accounting, agency, airline, analytics, bank, brand, broker network, bureau, carrier, compliance,
      consultancy, contractor, contractors, council, courier, customer success, data, dealers, department, design,
      distributor, engineering, facilities, factory, finance, firm, foundry, franchisees, freelancers,
      grid operator, growth, headquarters, hospital, hospital it, hq, hr, infra, infrastructure, insurer,
      integrator, it, landlord, legal, logistics, manufacturer, marketing, ministry, operations, operator, ops,
      outsourcer, partner, platform, printer, procurement, product, provider, publisher, purchasing, qa,
      record label, regulator, reinsurer, research, reseller, retail, sales, security, sre, studio, subcontractor,
      subcontractors, supplier, suppliers, support, telco, the airport, the bank, the city, the council,
      the county, the group, the insurer, the label, the ministry, the platform team, the post office, the pr firm,
      the telco, third party, treasury, university, utility, vendor, vendors, warehouse
    `,
  },
  authority: {
    zh: `
      ceo cfo coo cto vp 上头 上级 上面 主管 事业部 公司 分管领导 副总 大老板 局里 总监 总经办 总经理 总裁 总部
      管理层 老总 老板 董事会 董事长 部门领导 院长 集团 集团公司 领导 高层
    `,
    en: `
      above, board, boss, ceo, cfo, chairman, cio, cmo, coo, corporate, cpo, cto, director, directors, evp, exec,
      exec team, execs, executive+, founder, founders, general manager, gm, group, head of, head of engineering,
      head of product, head of sales, head office, headquarters, hq, leadership, management, manager, managers,
      my manager, owner, owners, parent company, president, regional director, senior management,
      steering committee, svp, the board, the company, the exec team, the group, top management, upper management,
      vp
    `,
  },
  handedDown: {
    zh: `
      下压 下发 下发的 下派 下达 下达的指标 交代 交办 分下来 分解 分解下来 分配 压下来 压的 压过来 发下来
      安排的指标 定下 定下来 定了 定好发下来 定好的 定死 定的 定的指标 布置 拍下来 拍板 拍的 指定 指标分解 指派
      摊下来 摊派 派下来 派的 派给 硬性 硬性要求 给下来 给定 给的指标 要求 规定
    `,
    en: `
      allocated, as told, asks for, assigned, by order of, came down from, cascaded, come down from, decided by,
      decreed, demanded by, demands, dictated, expects, fixed by, from above, given by, given to us by,
      handed down, handed to us by, imposed, insists, instructed by, laid down by, landed on us from, mandated,
      ordered by, orders, passed down, prescribed, pushed down, requested by, required by, sent down, set by,
      set for us by, straight from, target from, told by, top down, wants, wants us
    `,
  },
  /** Words that say the team chose itself or the other side has agreed. */
  agreed: {
    zh: `
      共同承诺 共同确认 双方确认 已书面 已列入 已同意 已对齐 已承诺 已排入 已排期 已确认 已立项 已答应 已签 已约定
      已纳入 已认可 已认领 已评审通过 已锁定 确认排期 达成一致
    `,
    en: `
      accepted the dependency, agreed, agreed with, already agreed, committed, confirmed, has accepted, has agreed,
      has committed, has confirmed, has planned, has scheduled, has signed, have accepted, have agreed,
      have committed, in its plan, in their plan, jointly, on its roadmap, promised, scheduled it, signed off on
    `,
  },
  proposed: {
    zh: '提出 提议 自己定 自选 自定 团队提出 建议',
    en: 'proposed by, suggested by, chosen by the team, picked by, defined by the team',
  },
} as const;
