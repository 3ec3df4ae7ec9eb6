import { texts } from './text';

/** Side panel, context menu, keyboard commands and 快审. */
export const reviewTexts = texts({
  panel_ways: { zh: '其他入口', en: 'Other views' },
  panel_open: { zh: '在侧边栏打开', en: 'Open in the side panel' },
});
