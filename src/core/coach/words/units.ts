// Units a number can carry, by kind. zh: apart by white space; en: apart by commas, `+` = plural too.
export const units = {
  percent: { zh: '% ‰', en: 'percent, per cent, pct' },
  point: {
    zh: '个百分点 百分点 个点',
    en: 'percentage point+, percent point+, pp, ppt, pts, bps, basis points, % points, points of margin',
  },
  fold: { zh: '倍', en: 'x, times, fold' },
  tenth: { zh: '成 成半', en: '' },
  time: {
    zh: `
      个半小时 个季度 个小时 个工作日 个星期 个月 个自然日 个迭代 个钟头 人天 人日 人月 分钟 刻钟 周 天 季度 小时
      工作日 工时 年 微秒 日 星期 月 毫秒 秒 秒钟 纳秒
    `,
    en: `
      business day+, business hour+, calendar day+, d, day+, h, hour+, hr, hrs, m, millisecond+, min, mins,
      minute+, month+, ms, msec, quarter+, s, sec, second+, secs, sprint+, us, week+, wk, wks, working day+,
      working hour+, year+, yr, yrs
    `,
  },
  money: {
    zh: '元 万元 亿元 块 块钱 美元 美金 人民币 欧元 日元 港币 台币 分钱 元钱 刀',
    en: 'rmb, usd, cny, eur, gbp, jpy, hkd, dollar+, euro+, cent+, yuan, pound+',
  },
  size: {
    zh: '兆 米 公里 千米 平方米 公斤 千克 吨 克 毫米 厘米 度 摄氏度 升 毫升 瓦 千瓦时 度电 毫安时 像素 帧 赫兹 里',
    en: `
      cm, degrees, dpi, fps, gb, gbps, ghz, gib, gram+, hz, kb, kbps, kg, khz, kib, kilometer+, kilometre+, km, kw,
      kwh, liter+, litre+, mah, mb, mbps, meter+, metre+, mhz, mib, mile+, mm, mpg, mw, pb, px, tb, ton+, tonne+,
      v, w, watts, °c
    `,
  },
  score: { zh: '分 颗星 星 星级 级', en: 'points, stars, point, star' },
  count: {
    zh: `
      万次 个 个人 人 人次 件 份 位 例 例次 册 列 则 副 包 匹 单 单次 卷 县 双 句 只 台 台次 名 回 国 场 城 处 头
      套 字 宗 家 对 封 层 岁 市 帧率 幅 店 座 张 户 户次 手 批 把 支 期 本 村 条 枚 枪 架 架次 栋 校 株 根 桩 桶
      棵 次 款 步 段 点 片 班 瓶 盏 盒 盘 省 种 笔 箱 篇 粒 组 股 艘 节 行 行代码 袋 词 起 趟 路 车次 轮 辆 通 遍
      道 部 镇 门 间 集 页 项 颗 题 首
    `,
    en: `
      customers, dau, gmv, iops, mau, ops, people, person, pv, qps, req/s, rpm, rps, seats, tps, users, uv, wau
    `,
  },
} as const;

export type UnitKind = keyof typeof units;
