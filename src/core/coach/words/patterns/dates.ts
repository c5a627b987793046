// Wordings of dates and periods.
import { any, whole } from '../pattern.ts';

export const beforeDate = whole`
  before
  by
  during
  end of
  from
  in
  mid
  next
  of
  on
  since
  this
  until
`;

export const dateThatIsAWord = whole`
  autumn
  march
  may
  spring
  summer
  winter
`;

export const dayOfMonth = /(\d{1,2})[日号](?:之前|以前|前)/y;

export const monthThatIsAWord = whole`
  apr
  aug
  dec
  feb
  jan
  jul
  jun
  mar
  march
  may
  nov
  oct
  sep
`;

const periodHan = any`
  下
  下个
  当
  本
  这
  这个
`;

const edgeHan = any`
  内
  初
  底
  末
  结束
`;

const relativePeriod = any`
  ${periodHan}(?:季度|季|财年|周期)${edgeHan}?
  (?:今|明)年(?:内|底|末|初|年底|年内)?
  (?:季|月|年)(?:末|底|内)
  (?:季度|年度|周期|财年)(?:末|底|内|结束)
  (?:本|这个|下个)月(?:中|内|初|底|末)
  中秋
  五一(?=前|大促)
  元旦
  六一八
  双\s?(?:十一|十二|11|12)
  国庆(?:节)?
  圣诞
  春节
  本周期
  黄金周
`;

export const relativeHan = new RegExp(String.raw`${relativePeriod}(?:大促|假期)?(?:\s?(?:之前|以前|前))?`, 'y');

const edgeLatin = any`
  beginning of
  close of
  end of
  middle of
  start of
`;

const periodLatin = any`
  cycle
  half
  month
  quarter
  year
`;

const relativeWords = any`
  (?:mid|month|quarter|year)[- ]end
  (?:the )?${edgeLatin}(?: the| this| next)? (?:${periodLatin}|q[1-4]|h[12])
  (?:this|next) ${periodLatin}
  black friday
  chinese new year
  christmas
  cyber monday
  easter
  new year
  thanksgiving
  year end
`;

export const relativeLatin = new RegExp(String.raw`${relativeWords}(?![a-z])(?: (20\d\d))?`, 'y');

export const seasonOfYear = /(?:spring|summer|autumn|winter)(?![a-z])(?: (20\d\d))?/y;

export const slashDay = /(\d{1,2})\/(\d{1,2})(?=\s?(?:之前|以前|前))\s?(?:之前|以前|前)/y;

export const wholeYear = /(20[1-4]\d)\s?年(?:度)?(?:底|末|初)?(?:\s?(?:之前|以前|前|内))?/y;

/** 9 月底前, 三季度内. */
export const byWhen = any`
  中
  之前
  以前
  内
  前
`;

/** The first three letters of a Latin word that may begin a date. */
export const latinStart = whole`
  apr
  aug
  aut
  beg
  bla
  chi
  chr
  clo
  cyb
  dec
  ear
  eas
  end
  feb
  jan
  jul
  jun
  lat
  mar
  may
  mid
  mon
  new
  nex
  nov
  oct
  qua
  sep
  spr
  sta
  sum
  tha
  the
  thi
  win
  yea
`;

export const monthName = any`
  apr
  april
  aug
  august
  dec
  december
  feb
  february
  jan
  january
  jul
  july
  jun
  june
  mar
  march
  may
  nov
  november
  oct
  october
  sep
  sept
  september
`;

export const partOfMonth = any`
  beginning of
  early
  end of
  late
  mid
  middle of
  start of
  the end of
`;

/**
 * The day of a sale in June: 618 大促, 618 前, 备战 618. A number is what stands in a way from one to another, has a unit,
 * or goes on: from 618 to 900, 618 元, 618,000.
 */
export const midYearSale =
  /618(?:大促|\s?(?:之前|以前|前|期间|当天|当日|当晚))|(?<!(?:\b(?:from|to|by|at|reach|over|under|than)|[从由自到至达为于约→>=<≥≤~～:：])\s?)618(?!\d|[.,]\d|['’\s]\d{3}(?!\d)|\s?[%％‰元单家个人次件万亿千百条台份天笔位]|\s?(?:to|→|到|至|[a-z]))/y;
