/**
 * Every weight of the recogniser, and what it expresses. A score of 1 is a page that says its subject in title, column
 * and text. The figures were set by hand from how inspectors read a page (title first, then where it stands, then the
 * opening) and checked with `npm run evaluate`; they are not fitted to single pages.
 */

/** The title names the subject: alone enough for 较可能, never for 证据充分. */
export const titleStrong = 0.52;
/** Each further different cue of the subject in the title. */
export const titleFurther = 0.08;
/** A supporting word in the title; two of them are worth a look. */
export const titleWeak = 0.14;
export const titleWeakMost = 0.28;
/** The innermost column is one in which such pages stand. */
export const columnOwn = 0.3;
/** An outer column of the breadcrumb. */
export const columnOuter = 0.16;
/** A path segment; weaker, because addresses outlive their columns. */
export const pathSegment = 0.14;
/** The information box says so (category, subject). */
export const infoboxStrong = 0.12;
/** A cue in the first paragraph, where official texts say what they are about. */
export const leadStrong = 0.2;
export const leadFurther = 0.06;
export const leadFurtherMost = 0.18;
export const leadWeak = 0.04;
export const leadWeakMost = 0.12;
/** A cue further down. */
export const textStrong = 0.1;
export const textFurther = 0.04;
export const textFurtherMost = 0.12;
export const textWeak = 0.02;
export const textWeakMost = 0.06;
/** Table headings and names of attachments are as deliberate as headings. */
export const tableStrong = 0.16;
export const attachmentStrong = 0.16;
/** A picture's alternative text is all that a page consisting of one picture says. */
export const imageStrong = 0.2;
/** Names of linked pages say little about this one. */
export const linkStrong = 0.03;

/** A cue that speaks against the subject. */
export const titleAnti = 0.3;
export const columnAnti = 0.12;
export const textAnti = 0.05;
export const textAntiMost = 0.1;

/** A deciding word of another subject of the same confusable group stands in title or column, and none of this one. */
export const decidedAgainst = 0.3;
/** Text cues count half where the text touches this many subjects: meeting reports and summaries do. */
export const diffuseFrom = 4;
export const diffuseFactor = 0.5;

/** Grades. 证据充分 needs two kinds of evidence besides this score. */
export const strongFrom = 0.78;
export const likelyFrom = 0.5;
export const checkFrom = 0.3;
/** A 证据充分 subject must be ahead of the next subject by this much. */
export const strongLead = 0.15;
/** A subject this far behind the first one is not named beside it. */
export const behindFirst = 0.2;
/** At most this many findings of grade 待核 (`npm run evaluate` counts on it too). */
export const checksMost = 3;
/** At most this many findings above 待核: nobody signs for more than that on one page. */
export const findingsMost = 4;
/** Quotes kept per finding. */
export const evidenceMost = 6;
/** Places looked at to choose those; the most telling stand first. */
export const placesMost = 60;
/** `…` in a cue stands for at most this many characters. */
export const gapMost = 24;
/** A subject made of many fields (任务 14) gives way to a special one that the title names. */
export const generalYields = 0.12;
/** The column of a form (政策解读, 政策问答) all but settles the form of what stands in it. */
export const formColumn = 0.12;
/** A page in the column of one form whose title names another form is at least some interpretation. */
export const formNamed = 0.1;
/** Neither does the title name a kind of document nor the column the subject: more likely a report of some activity. */
export const noGenre = 0.1;

/** Nearness of wording (`nearness.ts`): what a pair of characters is worth by the kind of cue it comes from. */
export const nearTitleCue = 0.7;
export const nearWeakCue = 0.7;
export const nearPlan = 0.5;
export const nearDuty = 0.6;
/** Pairs that more than this share of all task groups use say nothing (关于, 情况). */
export const nearCommon = 0.25;
export const nearColumnShare = 0.5;
export const nearLeadShare = 0.25;
/** Where no cue speaks, a task this near, and ahead of the next one by this share of it, is worth a person's look. */
export const nearFrom = 4;
export const nearLead = 0.15;
/** So near, and so far ahead, that it is 较可能 where the title names a kind of document or the column fits. */
export const nearClearFrom = 10;
export const nearClearLead = 0.4;
/** Characters of the title that must speak for it then: one pair is chance. */
export const nearClearTitle = 3;
/** What nearness adds where a cue speaks already. */
export const nearEach = 0.008;
export const nearMost = 0.14;
/** A subject whose wording is less than this share of the nearest subject's is far off, and loses this much. */
export const farShare = 0.7;
export const farOff = 0.1;
