/**
 * The lexicon (识别词库): what pages about a subject say, as data that staff can extend. `seeds/lexicon/README.md`
 * explains it to them; `lexiconSchema.ts` refuses a file that does not fit.
 *
 * A cue (线索词) is a literal text. `…` inside it stands for up to 24 characters of the same sentence, so that
 * `征收…土地` finds 征收白水湖村集体土地; `＋` is the same in any order; `|` stands between words of which one is enough
 * (`征收|征用…土地`). A class (词组) of such words is named `〔公示〕`. Brackets, quotation marks and letters are compared without regard to width
 * and case.
 */

/** How far a page can prove the subject: 单页 page, 栏目 column, 部分 partial, 线下 offline. */
export type Proof = 'page' | 'column' | 'partial' | 'offline';

/** Which years count: 本年度 year, 近三年 threeYears (任务 24、25), 长期有效 standing (目录清单、历史征地、有效文件). */
export type Period = 'year' | 'threeYears' | 'standing';

/** 要素 of a subject. Its id, behind the task's number, is the duty id of the shipped plan: `11.budget`. */
export interface DutyCues {
  id: string;
  name: string;
  cues: string[];
}

interface Subject {
  id: string;
  name: string;
  /** Phrases by which a plan names the subject; they tie its tasks to it. */
  plan: string[];
  /** Cues that no other subject shares. */
  strong: string[];
  /** Cues that are strong in the title and say nothing elsewhere. */
  title: string[];
  /** Cues that only support. */
  weak: string[];
  /** Cues that speak against the subject. */
  anti: string[];
  /** Names of columns in which such pages stand. */
  columns: string[];
  /** Path segments of such columns, without the trailing `_number`. */
  segments: string[];
  proof: Proof;
  period: Period;
  duties: DutyCues[];
}

/** A subject (主题) that a page can be about. `general` subjects give way to more special ones (任务 14). */
export interface Topic extends Subject {
  general: boolean;
}

/**
 * A form (体裁) that a page can have: interpretation, picture or video, chief on video, questions and answers, roster.
 * The first form of the list that fits decides. Where `secondary` is set, the subject gives a second task.
 */
export interface Form extends Subject {
  secondary: boolean;
}

/**
 * Kinds of page that are no evidence (`exclude`), that at most a person may look at (`check`), or whose findings are
 * one grade lower (`stepDown`).
 */
export interface Exclusion {
  id: string;
  name: string;
  effect: 'exclude' | 'check' | 'stepDown';
  title: string[];
  columns: string[];
  /** Words in the title or column that lift the exclusion. */
  unless: string[];
}

/** Subjects that are easily taken for one another, and the words that decide between them. */
export interface ConfusableGroup {
  id: string;
  name: string;
  topics: string[];
  deciding: Record<string, string[]>;
}

export interface Lexicon {
  topics: Topic[];
  forms: Form[];
  exclusions: Exclusion[];
  groups: ConfusableGroup[];
  /** 文种: words by which a title says that it discloses something (公告, 清单, 批复), rather than reports an activity. */
  genres: string[];
  /** 套话: words of official style that say nothing of a subject, left out when the nearness of wording is measured. */
  common: string[];
}
