import { texts } from './text';

export const planTexts = texts({
  seed_malformed: {
    zh: '$1 的 $2 处不合要求：$3。请改正后重新载入；在此之前什么也没有保存。',
    en: '$1, at $2: $3. Correct it and load it again; nothing has been stored.',
  },
});
