import type { ListNumber } from './block';
import { readXml } from './xml';

/** What a paragraph refers to: a list by its number and depth, a style by its name. */
export interface ListReference {
  list?: string;
  level?: number;
  style?: string;
}

export interface WordLists {
  /** How Word numbers such a paragraph; null where it does not, or with a bullet. */
  numberOf(reference: ListReference): ListNumber | null;
  /** The depth of a heading style, from 0; null for other styles. */
  outlineOf(style: string): number | null;
}

interface Style {
  list?: string;
  level?: number;
  outline?: number;
  basedOn?: string;
}

/** Styles build on each other a few steps deep; a circle would go on for ever. */
const longestAncestry = 10;

/** Reads Word's numbering and styles, as far as they say which paragraph is a numbered heading. */
export function wordLists(numbering: string | null, styles: string | null): WordLists {
  const levels = numbering === null ? new Map<string, ListNumber>() : levelsOf(numbering);
  const known = styles === null ? new Map<string, Style>() : stylesOf(styles);
  const inherited = <Key extends keyof Style>(name: string | undefined, key: Key): Style[Key] | undefined => {
    let style = known.get(name ?? '');
    for (let step = 0; style && step < longestAncestry; step += 1) {
      if (style[key] !== undefined) return style[key];
      style = known.get(style.basedOn ?? '');
    }
    return undefined;
  };
  return {
    numberOf({ list, level, style }) {
      const number = list ?? inherited(style, 'list');
      if (number === undefined || number === '0') return null;
      const found = levels.get(`${number}/${level ?? inherited(style, 'level') ?? 0}`);
      return found && !['bullet', 'none'].includes(found.format) ? found : null;
    },
    outlineOf(style) {
      return inherited(style, 'outline') ?? null;
    },
  };
}

/** `list/level` → its number form. */
function levelsOf(xml: string): Map<string, ListNumber> {
  const shapes = new Map<string, ListNumber>();
  const levels = new Map<string, ListNumber>();
  let shape = '';
  let list = '';
  let open: ListNumber | null = null;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') shape = attributes['w:abstractNumId'] ?? '';
      else if (name === 'w:lvl') open = { level: Number(attributes['w:ilvl'] ?? 0), format: '', pattern: '' };
      else if (name === 'w:numFmt' && open) open.format = value;
      else if (name === 'w:lvlText' && open) open.pattern = value;
      else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId')
        for (let level = 0; level < 9; level += 1) {
          const found = shapes.get(`${value}/${level}`);
          if (found) levels.set(`${list}/${level}`, found);
        }
    },
    close(name) {
      if (name !== 'w:lvl' || !open) return;
      shapes.set(`${shape}/${open.level}`, open);
      open = null;
    },
  });
  return levels;
}

function stylesOf(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = {};
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = {};
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value);
      else if (name === 'w:outlineLvl' && Number(value) < 9) style.outline = Number(value);
    },
  });
  return styles;
}
