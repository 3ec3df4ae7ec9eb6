/**
 * 部门 department, 中心 centre, 街道 street office; `vertical` 垂直管理 bodies (税务, 自然资源, 生态环境) publish on
 * their superior's site and are therefore not counted as uncovered by default.
 */
export type UnitKind = 'department' | 'centre' | 'street' | 'vertical';

export interface Unit {
  /** The short name as plans write it: 区财政局. */
  name: string;
  /** The official name; null where it is not known. */
  fullName: string | null;
  /** Whether the official name was seen in print, is only what such a unit is usually called, or is not known. */
  nameSource: 'seen' | 'probable' | 'unknown';
  aliases: string[];
  /** Path segments of the portal that stand for the unit, without the trailing `_number`. */
  pathCodes: string[];
  kind: UnitKind;
}

/** A collective unit of the plan: 区政府各部门, 各街道. `members` is null where nobody has said yet who they are. */
export interface UnitGroup {
  name: string;
  members: string[] | null;
}

/** 单位名册 of one district. */
export interface Roster {
  place: string;
  units: Unit[];
  groups: UnitGroup[];
}
