import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { Part } from './block';
import { decodeText } from './decodeText';
import { formOf } from './form';
import { checkPackage, type CheckedPackage } from './guard';
import { containerLimits, mostCells } from './limits';
import { wordBlocks } from './wordDocument';
import { wordLists } from './wordNumbering';
import { workbookParts } from './workbook';
import { xmlText } from './xml';

/** A file's content: the parts of an office file, or plain text whose form its reader has to find out. */
export type OfficeFile = { form: 'docx' | 'xlsx'; parts: Part[] } | { form: 'text'; text: string };

/**
 * Reads any file that an office sends round, by what its bytes are and not by its name. Whatever cannot be read yields
 * a sentence with the file, the place and the remedy.
 */
export async function readOfficeFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<OfficeFile, Sentence>> {
  if (bytes.length === 0) return failure(say('plan_file_empty', fileName));
  if (bytes.length > containerLimits.file)
    return failure(say('office_file_too_large', fileName, String(containerLimits.file / 1024 / 1024)));
  const form = formOf(bytes);
  if (form === 'locked') return failure(say('office_password', fileName));
  if (form === 'text') {
    const text = decodeText(bytes);
    return text === null ? failure(say('plan_not_text', fileName)) : success({ form, text });
  }
  if (form !== 'zip') return failure(say(`office_save_as_${form.remedy}`, fileName, form.unread));
  const checked = checkPackage(bytes, fileName);
  if (!checked.ok) return checked;
  const parts =
    checked.value.form === 'docx'
      ? wordParts(checked.value, fileName)
      : await workbookParts(checked.value, fileName);
  return parts.ok ? success({ form: checked.value.form, parts: parts.value }) : parts;
}

function wordParts({ main, parts }: CheckedPackage, fileName: string): Result<Part[], Sentence> {
  const words = (name: string): string | null => {
    const bytes = parts.get(name);
    return bytes ? xmlText(bytes) : null;
  };
  const lists = wordLists(words('word/numbering.xml'), words('word/styles.xml'));
  const blocks = wordBlocks(words(main) ?? '', lists);
  if (blocks === 'unclosed') return failure(say('office_part_unclosed', fileName, main));
  if (blocks === 'too_many') return failure(say('office_too_many_cells', fileName, String(mostCells)));
  if (blocks === 'too_wide') return failure(say('office_table_too_wide', fileName));
  return success([{ name: null, hidden: false, blocks }]);
}
