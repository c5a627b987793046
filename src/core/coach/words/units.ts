// Units a number can carry, by kind. zh: apart by spaces; en: apart by commas, `+` = plural too.
export const units = {
  percent: { zh: '% ‰', en: 'percent, per cent, pct' },
  point: {
    zh: '个百分点 百分点 个点',
    en: 'percentage point+, percent point+, pp, ppt, pts, bps, basis points, % points, points of margin',
  },
  fold: { zh: '倍', en: 'x, times, fold' },
  tenth: { zh: '成 成半', en: '' },
  time: {
    zh: '毫秒 微秒 纳秒 秒 秒钟 分钟 小时 个小时 个钟头 天 日 个工作日 工作日 个自然日 周 个星期 星期 个月 月 年 季度 个季度 刻钟 个半小时 人天 人日 人月 个迭代 工时',
    en: 'ms, msec, millisecond+, us, s, sec, secs, second+, min, mins, minute+, m, h, hr, hrs, hour+, d, day+, business day+, working day+, week+, month+, quarter+, year+, yr, yrs, sprint+, wk, wks, business hour+, working hour+, calendar day+',
  },
  money: {
    zh: '元 万元 亿元 块 块钱 美元 美金 人民币 欧元 日元 港币 台币 分钱 元钱 刀',
    en: 'rmb, usd, cny, eur, gbp, jpy, hkd, dollar+, euro+, cent+, yuan, pound+',
  },
  size: {
    zh: '兆 米 公里 千米 平方米 公斤 千克 吨 克 毫米 厘米 度 摄氏度 升 毫升 瓦 千瓦时 度电 毫安时 像素 帧 赫兹 里',
    en: 'kb, mb, gb, tb, pb, kib, mib, gib, kbps, mbps, gbps, km, kg, kwh, mah, mm, cm, metre+, meter+, mile+, kilometre+, kilometer+, fps, hz, khz, mhz, ghz, litre+, liter+, ton+, tonne+, gram+, °c, degrees, watts, kw, mw, w, v, px, dpi, mpg',
  },
  score: { zh: '分 颗星 星 星级 级', en: 'points, stars, point, star' },
  count: {
    zh: '个 条 次 人 家 笔 单 件 份 篇 场 台 套 起 名 位 项 组 张 片 步 处 款 座 户 辆 例 门 节 行 点 轮 种 题 页 本 册 批 只 头 颗 粒 根 支 枚 盘 道 层 间 栋 城 国 省 市 县 镇 村 店 校 班 岁 回 趟 遍 首 幅 期 卷 集 部 株 棵 箱 瓶 袋 桶 盒 包 把 架 艘 匹 列 架次 人次 车次 单次 例次 万次 对 双 副 股 手 通 则 封 句 段 字 词 行代码 个人 台次 户次 宗 桩 枪 盏 路 帧率',
    en: 'qps, tps, rps, uv, pv, mau, dau, wau, gmv, req/s, rpm, ops, iops, seats, people, person, users, customers',
  },
} as const;

export type UnitKind = keyof typeof units;
