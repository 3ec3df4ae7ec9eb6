import { texts } from './text';

export const pageTexts = texts({
  page_kind_article: { zh: '文章页', en: 'Article' },
});
