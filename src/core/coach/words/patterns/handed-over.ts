// Wordings of a thing that is handed over, without a verb of releasing; and of a follow-up that says nothing. On folded text.
import { any } from '../pattern.ts';

const whole = String.raw`(?:100 ?%|\bfully\b|\bcompletely\b)`;
const did = String.raw`(?:done|complete(?:d)?|finished|delivered|implemented|migrated|rolled out|shipped)`;

/** Done 100 %, 100 % of the migration is complete, 迁移完成度 100%. */
export const doneToAll = new RegExp(
  [
    String.raw`\b${did}(?: from 0 ?%?)?(?: to| at| by|:)? ?(?:[0-9a-z ]{0,16} )?100 ?%`,
    String.raw`${whole} (?:of [^.;!?]{1,40} )?(?:is |are )?${did}\b`,
    String.raw`(?:完成|上线|交付|切换|迁移|改造|进度|开发)(?:率|度|进度)?(?:达到?|到|为|:)? ?100 ?%`,
    String.raw`100 ?% ?(?:完成|上线|交付|切换|迁移|改造)`,
  ].join('|'),
  'u',
);

/** In the app stores, go-live of 2.0, 割接完成: there it is, whether anybody uses it or not. */
export const outThere = new RegExp(
  any`
  \b(?:in|on|into) (?:both |all |the |an? )*(?:app |play |apple |google )*stores?(?= (?:by|before|on|in|until|from)\b|[.,;]|$)
  \b(?:is|are|goes|go|gone) live\b
  \b(?:on|to) (?:npm|pypi|maven central|docker hub|testflight|google play|the marketplace)\b
  (?:全量|流量)?(?:切流|放量|发布)完?(?:成|毕)?$
  (?:切换|迁移|搬迁)到[^,。;后没不继]{1,14}$
  \bavailable (?:to|for) (?:everyone|everybody|all|the public)\b
  \bcut-?over\b
  \bgenerally available\b
  \bgo(?:es|ing)?-?live\b
  \bin (?:customers?'?|users?'?|their) hands\b
  上架(?:(?:应用|苹果|安卓|各)?(?:商店|市场))?$
  割接(?:完成|上线|成功)?
  过审(?:上架|上线|发布)?
  `,
  'u',
);

/** What is written where something has to be written. */
export const noFollowUp = new RegExp(
  `^(?:[\\p{P}\\p{S}x\\d\\s]+|${any`
  (?:see |to be )?(?:later|soon|tb[dac]|todo|to do|n/?a|none|no|nothing|yes|ok|open|pending|unknown|some ?day|next (?:quarter|cycle|month|year)|afterwards|will follow|follow-?up|as usual|same|test|decided|defined)
  (?:以后|之后|后续|后面|稍后|回头|过后|下个?季度?|下个?周期|下个?月|明年|待定|待补充?|再说|再看|再议|暂无|没有|无|有|是|同上|跟进|后续跟进|后续再看|以后再说|到时候?再?看?|测试|略)
  `})[\\p{P}\\s]*$`,
  'u',
);

/** What somebody can or does then, or what comes after: more than that it is made. */
export const somebodyThen = new RegExp(
  any`
  [能会可]
  不再
  之后
  后
  当天
  没有
  继续
  自助
  自己
  `,
  'u',
);

export const madeAtLast = /(?:完成|完毕|到位|定稿)$/u;
