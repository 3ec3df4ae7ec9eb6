import type { Grade } from '../lib/recognition/finding';

/** Grades differ by their words and by the number of filled dots, never by colour alone. */
export const gradeMark: Record<Grade, string> = { strong: '●●●', likely: '●●○', check: '●○○' };
