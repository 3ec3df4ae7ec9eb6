import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { containerLimits, mostCells } from './limits';
import { cellOutside } from './sheetBounds';
import { unpack } from './unpack';
import { readXml, xmlText } from './xml';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** The parts of an office file that are read, checked; everything else in the container was only counted. */
export interface CheckedPackage {
  form: 'docx' | 'xlsx';
  /** The part that the others hang on, such as `word/document.xml`. */
  main: string;
  parts: ReadonlyMap<string, Uint8Array>;
}

/** The fixed list: no other entry is ever read, whatever the file refers to. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|numbering|styles)\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** A document type comes ahead of everything else, so that the first bytes of a part show it. */
const prologue = 4_096;

/**
 * Checks a ZIP container before anything in it is read: number of entries, real sizes, checksums, ratio; no passwords,
 * macros, document types (entities) or parts fetched from elsewhere.
 */
export function checkPackage(file: Uint8Array, fileName: string): Result<CheckedPackage, Sentence> {
  if (file.length > containerLimits.file)
    return failure(say('office_file_too_large', fileName, String(containerLimits.file / 1024 / 1024)));
  const directory = zipDirectory(file, fileName);
  if (!directory.ok) return directory;
  const refused = refuseEntries(directory.value, fileName);
  if (refused) return failure(refused);
  const parts = new Map<string, Uint8Array>();
  let spent = 0;
  for (const entry of directory.value) {
    const whole = wanted.test(entry.name) || entry.name.endsWith('.rels');
    const unpacked = unpack(file, entry, whole ? Infinity : prologue, spent, fileName);
    if (!unpacked.ok) return unpacked;
    spent += unpacked.value.size;
    const fault = /\.(?:xml|rels|vml)$/i.test(entry.name)
      ? faultOf(unpacked.value.bytes, entry.name, whole, fileName)
      : null;
    if (fault) return failure(fault);
    if (wanted.test(entry.name)) parts.set(entry.name, unpacked.value.bytes);
  }
  return packageOf(parts, directory.value, fileName);
}

function refuseEntries(entries: readonly ZipEntry[], fileName: string): Sentence | null {
  const names = new Set<string>();
  for (const { name, size } of entries) {
    if (names.has(name.toLowerCase())) return say('office_entry_twice', fileName, name);
    names.add(name.toLowerCase());
    if (/vbaProject[^/]*\.bin$/i.test(name)) return say('office_macro', fileName, name);
    if (size > containerLimits.entry)
      return say('office_entry_too_large', fileName, name, String(containerLimits.entry / 1024 / 1024));
  }
  return null;
}

function faultOf(bytes: Uint8Array, name: string, whole: boolean, fileName: string): Sentence | null {
  // A prologue may end in the middle of a character.
  const xml = whole ? xmlText(bytes) : new TextDecoder().decode(bytes).replaceAll('\0', '');
  if (xml === null) return say('office_part_no_text', fileName, name);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return say('office_doctype', fileName, name);
  if (name.endsWith('.rels')) return foreignPart(xml, name, fileName);
  return /^xl\/worksheets\/[^/]+\.xml$/i.test(name) ? sheetFault(xml, name, fileName) : null;
}

/** Cells beyond every plan are found here, before a library lays out all that lies between. */
function sheetFault(xml: string, name: string, fileName: string): Sentence | null {
  const outside = cellOutside(xml);
  if (outside === 'too_many') return say('office_too_many_cells', fileName, String(mostCells));
  return outside && say('office_sheet_too_wide', fileName, name, outside.outside);
}

/** Links in the text are words to us and are let through; parts that would be fetched from elsewhere are not. */
function foreignPart(xml: string, name: string, fileName: string): Sentence | null {
  let target: string | null = null;
  readXml(xml, {
    open(_, attributes) {
      if (attributes.TargetMode?.toLowerCase() !== 'external') return;
      if (/\/hyperlink$/i.test(attributes.Type ?? '')) return;
      target ??= attributes.Target ?? '';
    },
  });
  return target === null ? null : say('office_external', fileName, name, String(target).slice(0, 80));
}

function packageOf(
  parts: ReadonlyMap<string, Uint8Array>,
  entries: readonly ZipEntry[],
  fileName: string,
): Result<CheckedPackage, Sentence> {
  const main = mainPart(parts);
  if (main !== null && parts.has(main) && /^(?:word|xl)\//i.test(main))
    return success({ form: /^word\//i.test(main) ? 'docx' : 'xlsx', main, parts });
  const names = entries.map(({ name }) => name);
  const other = [
    ['xl/workbook.bin', 'Excel（.xlsb）', 'office_save_as_xlsx'],
    ['ppt/presentation.xml', 'PowerPoint（.pptx）', 'office_save_as_either'],
    ['content.xml', 'OpenDocument（.odt/.ods）', 'office_save_as_either'],
  ] as const;
  const found = other.find(([name]) => names.includes(name));
  if (found) return failure(say(found[2], fileName, found[1]));
  if (names.some((name) => /^(?:word|xl)\//i.test(name))) return failure(say('office_damaged', fileName));
  return failure(say('office_archive', fileName));
}

function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const bytes = parts.get('_rels/.rels');
  const xml = bytes && xmlText(bytes);
  let main: string | null = null;
  if (xml)
    readXml(xml, {
      open(_, attributes) {
        if (attributes.Type?.endsWith('/officeDocument'))
          main ??= (attributes.Target ?? '').replace(/^(?:\.?\/)+/, '');
      },
    });
  return main;
}
