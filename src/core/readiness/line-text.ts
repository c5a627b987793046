// The sentences of the readiness verdict, by capability and by what was answered; `{name}` places are filled by `readinessVerdict`.
import type { Text } from '../text.ts';

export const lineText = {
  nothingShown: {
    en: 'Nothing has been shown yet, so the answer stays “not yet”.',
    zh: '还没有任何依据，所以答案仍是「还不行」。',
  },
  functionalAlone: {
    en: 'A functional department that sets its objectives on its own can hardly match what the company focuses on.',
    zh: '职能部门自己定自己的目标，很难和公司的重心对上。',
  },
  functionalLinked: {
    en: 'A functional department can take part as long as each objective serves a named goal above.',
    zh: '职能部门可以参与，前提是每个目标都写明支撑上面的哪个目标。',
  },
  wholeChain: {
    en: 'This team sees the way from idea to customer and can look for what holds growth back.',
    zh: '这个团队看得到从想法到客户的过程，能去找阻碍增长的地方。',
  },
  chainWithoutData: {
    en: 'Data about use is decided elsewhere. Without it the team has to guess what holds growth back; get access first.',
    zh: '使用数据由别人掌握。看不到数据，就只能猜什么在阻碍增长；先拿到数据。',
  },
  noChain: {
    en: 'A single department does not see the whole business chain, so it cannot tell what holds growth back.',
    zh: '单独一个部门看不到完整的业务链条，也就说不清什么在阻碍增长。',
  },
  focusOnProduct: {
    en: 'The company’s focus is the product itself, so the team’s objectives and the company’s point the same way.',
    zh: '公司的重心就在产品上，团队的目标和公司的目标方向一致。',
  },
  focusPartly: {
    en: 'Only part of the company’s focus is on the product. Choose objectives from that part.',
    zh: '公司的重心只有一部分在产品上。从这部分里选目标。',
  },
  focusElsewhere: {
    en: 'The company’s focus is not on the product now. Tie each objective to what it does focus on.',
    zh: '公司现在的重心不在产品上。每个目标都要接到公司真正的重心上。',
  },
  templates: {
    en: 'Product & technology problems resemble each other, so templates help to begin. They are a start, not the answer.',
    zh: '产品技术团队的问题往往相似，可以从模板写起。模板只是起点，不是答案。',
  },
  inControl: {
    en: 'The team decides {share}% of its own chain of work.',
    zh: '六个环节里，团队自己能决定 {share}%。',
  },
  partlyInControl: {
    en: 'The team decides {share}% of its own chain of work. Agree with those who decide on: {weak}.',
    zh: '六个环节里，团队自己能决定 {share}%。这几块要先和说了算的人谈好：{weak}。',
  },
  notInControl: {
    en: 'The team decides only {share}% of its own chain of work. It depends on others for: {weak}.',
    zh: '六个环节里，团队自己只能决定 {share}%。这几块要靠别人：{weak}。',
  },
  ownProduct: { en: 'The team works on the company’s own product.', zh: '团队做的是自己公司的产品。' },
  someContract: {
    en: '{share}% of the work is contract work. Keep it out of the objectives and plan it as projects.',
    zh: '{share}% 的工作是合同项目。不要写进目标，按项目来排。',
  },
  contract: {
    en: '{share}% of the work is contract work. It rests on agreed scope and acceptance, so managing projects well is what it needs.',
    zh: '{share}% 的工作是合同项目。靠的是谈定的范围和验收，需要的是把项目管好。',
  },
  projectTeam: {
    en: 'The team delivers clients’ products, so management can hardly get beyond running the projects.',
    zh: '团队交付的是客户的产品，管理上很难超出项目本身。',
  },
  shortLife: {
    en: 'The contract work ends within two quarters: too short for one cycle’s learning to pay off in the next.',
    zh: '合同项目不到两个季度就结束，来不及让一个周期学到的东西在下个周期见效。',
  },
  longLife: {
    en: 'The contract work runs long enough to learn from one cycle to the next.',
    zh: '合同项目持续的时间够长，一个周期学到的能用到下个周期。',
  },
  productDecides: {
    en: 'Business success depends largely on the product; sales and marketing make it bigger.',
    zh: '业务成败很大程度上取决于产品，销售和市场起放大作用。',
  },
  productPartlyDecides: {
    en: 'The product decides only part of business success. Little or partly: {weak}.',
    zh: '产品只决定业务成败的一部分。只起一部分作用或作用很小的是：{weak}。',
  },
  productDoesNotDecide: {
    en: 'Business success depends little on the product, so better product work alone will not move it.',
    zh: '业务成败和产品关系不大，光把产品做好带不动业务。',
  },
  consumer: {
    en: 'The product is for consumers, where the product itself mostly decides.',
    zh: '产品面向个人用户，多半由产品本身说了算。',
  },
  businessWithReason: {
    en: 'For business customers it depends on the case. The reason given: {reason}',
    zh: '面向企业客户要看情形。写下的理由是：{reason}',
  },
  businessWithoutReason: {
    en: 'The product is for businesses and nobody has written why the product decides there. This needs a human decision.',
    zh: '产品面向企业客户，还没有人写明为什么起决定作用的是产品。这一点要由人来判断。',
  },
  ownDrive: {
    en: 'The team wants this itself, has room to decide, and management looks at it.',
    zh: '团队自己想做，有自主空间，管理层也关注。',
  },
  noDrive: {
    en: 'The team has neither room to decide nor the attention of management; it can hardly keep this going by itself.',
    zh: '团队既没有自主空间，也没有管理层的关注，很难自己坚持下去。',
  },
  weakDrive: {
    en: 'Not fully given yet: {weak}. Settle it with management before the start.',
    zh: '还没有完全做到：{weak}。开始之前先和管理层谈好。',
  },
  imposed: {
    en: 'This was started by a company-wide mandate, and a precondition is missing: {missing}. What follows would be an answer to the mandate, not a search for growth.',
    zh: '这件事由公司统一要求发起，同时缺少一个前提：{missing}。这样做出来的多半是交差，而不是去找增长。',
  },
  startedByManager: {
    en: 'The team’s manager started this. Let the team choose the key results.',
    zh: '这件事由负责人发起。关键结果让团队自己来选。',
  },
  mandated: {
    en: 'This was started by a company-wide mandate. Ask the team what it would want to reach anyway, and begin there.',
    zh: '这件事由公司统一要求发起。先问问团队，没有这个要求也想做成什么，从那里开始。',
  },
  servesOthers: {
    en: 'People outside the team would notice if its goals were reached.',
    zh: '目标达成后，团队以外的人会感受到变化。',
  },
  servesOurselves: {
    en: 'Mostly the team itself would notice. Name for each objective who outside benefits, or it becomes a department’s own game.',
    zh: '主要是团队自己能感受到。每个目标都写明外面谁会受益，否则容易变成部门自己的事。',
  },
  renamedRoutine: {
    en: 'Objectives set by mandate and on their own tend to end as the routine figures under a new name. Write only what will be different after this cycle.',
    zh: '因要求而定、又各定各的目标，最后常常只是日常指标换了名字。只写这个周期之后会不一样的事。',
  },
  layersLinked: {
    en: 'Each objective serves a named goal above, so everyone can tell what comes first.',
    zh: '每个目标都写明支撑上面的哪个目标，大家清楚什么优先。',
  },
  layersUnlinked: {
    en: 'There are two layers of goals without links, so people cannot tell which comes first. Link each objective and write down the order.',
    zh: '有两层目标却没有关联，大家看不出哪个优先。给每个目标建立关联，并写明先后。',
  },
  setAlone: {
    en: 'The objectives are set without a goal above. Show the company your diagnosis and agree on the focus first.',
    zh: '这些目标没有对应的上级目标。先把诊断讲给公司听，就重点达成一致。',
  },
  earlyStage: {
    en: 'The product is at “{stage}”. Write objectives that test the need and say what result would make you stop.',
    zh: '产品处在「{stage}」阶段。写验证需求的目标，并写明什么结果会让你停下。',
  },
  laterStage: {
    en: 'The product is at “{stage}”; the templates for this stage are shown first when you draft.',
    zh: '产品处在「{stage}」阶段，起草时会先给出适合这个阶段的模板。',
  },
  iterations: {
    en: 'Iterations can be tied to key results, so everyone sees which result a sprint works on.',
    zh: '迭代可以挂到关键结果上，一眼看出这个冲刺在推哪个结果。',
  },
  noIterations: {
    en: 'The team does not work in iterations. That is no obstacle; a weekly look at the key results is enough.',
    zh: '团队不按迭代工作，这不是障碍；每周看一次关键结果就够了。',
  },
} satisfies Record<string, Text>;
