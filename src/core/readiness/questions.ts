// The readiness questions, in the order they are asked: what must be true before a team runs OKRs on its own.
import { stages, wordNames } from '../okr/words.ts';
import type { Question } from './question.ts';

export const questions: readonly Question[] = [
  {
    id: 'team-kind',
    kind: 'choice',
    text: { en: 'What kind of team is this?', zh: '这是一个什么样的团队？' },
    reason: {
      en: 'OKRs belong where the whole way from idea to customer can be seen. A company or business unit sees it; a product & technology team often does; a single functional department rarely does.',
      zh: 'OKR 要放在能看到从想法到客户全过程的地方。公司和事业部看得到，产品技术团队常常看得到，单独一个职能部门很少看得到。',
    },
    options: [
      { id: 'company', label: { en: 'The company', zh: '公司' } },
      { id: 'business-unit', label: { en: 'A business unit', zh: '事业部' } },
      { id: 'product-technology', label: { en: 'A product & technology team', zh: '产品技术团队' } },
      {
        id: 'functional',
        label: {
          en: 'A functional department (sales, marketing, HR, admin)',
          zh: '职能部门（销售、市场、人事、行政）',
        },
      },
      { id: 'project-service', label: { en: 'A team that delivers client projects', zh: '做客户项目的团队' } },
    ],
  },
  {
    id: 'control',
    kind: 'map',
    text: { en: 'Who decides in each of these areas?', zh: '下面每一块，由谁说了算？' },
    reason: {
      en: 'A team that waits for several other departments cannot answer for a result. The share it decides itself shows how far it can.',
      zh: '处处要等别的部门配合的团队，很难为结果负责。自己能决定的比例，说明团队能负责到什么程度。',
    },
    items: [
      { id: 'design', label: { en: 'Product design', zh: '产品设计' } },
      { id: 'development', label: { en: 'Development', zh: '开发' } },
      { id: 'test', label: { en: 'Testing', zh: '测试' } },
      { id: 'release', label: { en: 'Release', zh: '发布' } },
      { id: 'operations', label: { en: 'Operations', zh: '运维' } },
      { id: 'data', label: { en: 'Data about use', zh: '使用数据' } },
    ],
    options: [
      { id: 'ours', label: { en: 'We do', zh: '我们' } },
      { id: 'shared', label: { en: 'Together with others', zh: '和别人一起' } },
      { id: 'others', label: { en: 'Others do', zh: '别的部门' } },
    ],
  },
  {
    id: 'company-focus',
    kind: 'choice',
    text: { en: 'Is the product itself what the company focuses on now?', zh: '公司现在的重心在产品本身吗？' },
    reason: {
      en: 'Where the product is the company’s focus, the team’s objectives and the company’s come out close to each other almost by themselves.',
      zh: '公司的重心就在产品上时，团队的目标和公司的目标几乎自然就对得上。',
    },
    options: [
      { id: 'product', label: { en: 'Yes, mainly', zh: '主要在产品' } },
      { id: 'partly', label: { en: 'Partly', zh: '一部分在产品' } },
      { id: 'elsewhere', label: { en: 'No, elsewhere', zh: '不在产品' } },
    ],
  },
  {
    id: 'contract-share',
    kind: 'percent',
    text: {
      en: 'What share of the team’s work is contract work on a client’s product?',
      zh: '团队的工作量里，为客户定制开发的项目占多少？',
    },
    reason: {
      en: 'In contract work scope, date and acceptance are already agreed with the client; what it needs is good project management.',
      zh: '合同项目的范围、时间和验收早已和客户谈定，需要的是扎实的项目管理。',
    },
  },
  {
    id: 'lifetime',
    kind: 'choice',
    text: { en: 'How long will that contract work still run?', zh: '这些合同项目还会持续多久？' },
    reason: {
      en: 'Learning from one cycle pays off in the next ones. Work that ends with this cycle has no next one.',
      zh: '一个周期学到的东西，要在后面的周期里见效。随本周期结束的工作，没有后面。',
    },
    options: [
      { id: 'lasting', label: { en: 'More than a year', zh: '一年以上' } },
      { id: 'some-cycles', label: { en: 'Two to four quarters', zh: '两到四个季度' } },
      { id: 'one-cycle', label: { en: 'Less than two quarters', zh: '不到两个季度' } },
    ],
    when: (answers) => typeof answers['contract-share'] === 'number' && answers['contract-share'] > 0,
  },
  {
    id: 'success',
    kind: 'map',
    text: { en: 'How far does business success depend on these?', zh: '业务能不能成，多大程度上取决于下面几点？' },
    reason: {
      en: 'If the product decides, sales and marketing make a good thing bigger. If something else decides, better product work alone will not move the business.',
      zh: '如果产品起决定作用，销售和市场就是把好东西放大。如果起决定作用的是别的，光把产品做好带不动业务。',
    },
    items: [
      { id: 'positioning', label: { en: 'How the product is positioned', zh: '产品的定位' } },
      { id: 'fit', label: { en: 'How well its features fit the market’s needs', zh: '特性与市场需求的契合' } },
      { id: 'quality', label: { en: 'The quality of the product', zh: '产品的质量' } },
    ],
    options: [
      { id: 'largely', label: { en: 'Largely', zh: '很大程度' } },
      { id: 'partly', label: { en: 'Partly', zh: '有一些' } },
      { id: 'little', label: { en: 'Little', zh: '很少' } },
    ],
  },
  {
    id: 'audience',
    kind: 'choice',
    text: { en: 'Who uses the product?', zh: '产品给谁用？' },
    reason: {
      en: 'Consumers mostly decide by the product. With business customers it depends on the case, so a person has to say why it holds here.',
      zh: '个人用户多半看产品本身来选。企业客户要看具体情形，所以得有人说清楚为什么在这里成立。',
    },
    options: [
      { id: 'consumer', label: { en: 'Consumers (2C)', zh: '个人用户（2C）' } },
      { id: 'both', label: { en: 'Both', zh: '两者都有' } },
      { id: 'business', label: { en: 'Businesses (2B)', zh: '企业客户（2B）' } },
    ],
  },
  {
    id: 'audience-reason',
    kind: 'text',
    optional: true,
    text: {
      en: 'Why does the product decide here, more than relations or price?',
      zh: '为什么在这里起决定作用的是产品，而不是关系或价格？',
    },
    reason: {
      en: 'One or two sentences from your own market: why deals are won or lost, and why customers stay.',
      zh: '用一两句你们市场里的事实：单子为什么赢、为什么输，客户为什么留下。',
    },
    when: (answers) => answers['audience'] === 'business' || answers['audience'] === 'both',
  },
  {
    id: 'origin',
    kind: 'choice',
    text: { en: 'Who started this?', zh: '这件事是谁发起的？' },
    reason: {
      en: 'OKRs carry when a team wants them. Done only because they were asked for, they soon become the old figures under a new name.',
      zh: '团队自己想做，OKR 才立得住。只因上面要求才做，很快就变成换了名字的老指标。',
    },
    options: [
      { id: 'team', label: { en: 'The team itself', zh: '团队自己' } },
      { id: 'manager', label: { en: 'The team’s manager', zh: '团队的负责人' } },
      { id: 'mandate', label: { en: 'A company-wide mandate', zh: '公司统一要求' } },
    ],
  },
  {
    id: 'drive',
    kind: 'map',
    text: { en: 'How true is this of the team?', zh: '下面的说法，符合团队的情况吗？' },
    reason: {
      en: 'Autonomy and the attention of management are what keeps the weekly work on an objective alive after the kick-off.',
      zh: '启动会之后，每周还能坚持推进，靠的是团队的自主空间和管理层的持续关注。',
    },
    items: [
      {
        id: 'autonomy',
        label: { en: 'We choose ourselves how to solve a problem', zh: '怎么解决问题由团队自己决定' },
      },
      {
        id: 'attention',
        label: { en: 'Management looks at our goals at least monthly', zh: '管理层至少每月关注一次团队的目标' },
      },
    ],
    options: [
      { id: 'yes', label: { en: 'True', zh: '符合' } },
      { id: 'partly', label: { en: 'Partly', zh: '部分符合' } },
      { id: 'no', label: { en: 'Not true', zh: '不符合' } },
    ],
  },
  {
    id: 'beneficiary',
    kind: 'choice',
    text: { en: 'If your goals were reached, who would notice first?', zh: '如果目标都达成了，最先感觉到的是谁？' },
    reason: {
      en: 'A department that works for its own figures pulls away from the rest. Somebody outside should feel the difference.',
      zh: '只顾自己数字的部门，会和别人越走越远。应该有团队以外的人感受到变化。',
    },
    options: [
      { id: 'customers', label: { en: 'Customers or users', zh: '客户或用户' } },
      { id: 'company', label: { en: 'Other teams of the company', zh: '公司里的其他团队' } },
      { id: 'ourselves', label: { en: 'Mostly ourselves', zh: '主要是我们自己' } },
    ],
  },
  {
    id: 'links',
    kind: 'choice',
    text: {
      en: 'How do your objectives relate to those of the company or business unit?',
      zh: '你们的目标和公司或事业部的目标是什么关系？',
    },
    reason: {
      en: 'Two layers of goals that are not tied together leave people guessing which one comes first.',
      zh: '两层目标互不相干，大家就只能猜哪个优先。',
    },
    options: [
      { id: 'linked', label: { en: 'Each serves a named goal above', zh: '每个都写明支撑上面的哪个目标' } },
      { id: 'unlinked', label: { en: 'There are goals above, but no links', zh: '上面有目标，但没有关联' } },
      { id: 'independent', label: { en: 'We set them on our own', zh: '我们自己定自己的' } },
    ],
    when: (answers) => answers['team-kind'] !== 'company',
  },
  {
    id: 'stage',
    kind: 'choice',
    text: { en: 'Which stage is the product in?', zh: '产品处在哪个阶段？' },
    reason: {
      en: 'What is worth aiming at changes with the stage: first prove the need, then the fit, then grow.',
      zh: '不同阶段值得追求的东西不一样：先证明需求，再做适配，然后才是增长。',
    },
    options: stages.map((id) => ({ id, label: wordNames.stage[id] })),
    leastFavourable: 'first',
  },
  {
    id: 'rhythm',
    kind: 'choice',
    text: { en: 'How does the team work?', zh: '团队怎么安排工作？' },
    reason: {
      en: 'Short iterations make it easy to tie tasks to key results and to change course. They help, but nothing here requires them.',
      zh: '短迭代便于把任务挂到关键结果上，也便于及时调整。有帮助，但不是前提。',
    },
    options: [
      { id: 'iterations', label: { en: 'In iterations or sprints', zh: '按迭代或冲刺' } },
      { id: 'flow', label: { en: 'As a continuous flow', zh: '持续流动' } },
      { id: 'phases', label: { en: 'In long phases', zh: '按较长的阶段' } },
    ],
  },
];
