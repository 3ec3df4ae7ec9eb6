import { texts } from './text';

/** 覆盖图. */
export const mapTexts = texts({
  map_title: { zh: '覆盖图', en: 'Coverage map' },
  map_unit: { zh: '单位', en: 'Unit' },
});
