import { containerLimits } from '../office/limits';
import { say, type Sentence } from '../words/sentence';

/** Why a file of so many bytes is not even opened; null where it may be. */
export function refuseSize(bytes: number, fileName: string): Sentence | null {
  if (bytes === 0) return say('plan_file_empty', fileName);
  return bytes > containerLimits.file
    ? say('office_file_too_large', fileName, String(containerLimits.file / 1024 / 1024))
    : null;
}
