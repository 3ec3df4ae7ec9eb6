import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningOf, type KeyPress, type ReviewMode } from '../../lib/app/reviewKeys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('keys of 快审', () => {
  test.each([
    ['y', { act: 'confirm' }],
    ['p', { act: 'ask-duties' }],
    ['n', { act: 'ask-reason' }],
    ['s', { act: 'skip' }],
    ['u', { act: 'undo' }],
    ['Escape', { act: 'leave' }],
  ])('%s, where a verdict is asked', (key, act) => {
    expect(meaningOf(press(key), 'verdict', 'page')).toEqual(act);
    expect(meaningOf(press(key.length === 1 ? key.toUpperCase() : key), 'verdict', 'control')).toEqual(act);
  });

  test('digits tick duties or name the reason, and mean nothing where a verdict is asked', () => {
    expect(meaningOf(press('2'), 'duties', 'page')).toEqual({ act: 'tick', nth: 1 });
    expect(meaningOf(press('2'), 'reason', 'page')).toEqual({ act: 'reject', nth: 1 });
    expect(meaningOf(press('2'), 'verdict', 'page')).toBeNull();
    expect(meaningOf(press('Escape'), 'duties', 'page')).toEqual({ act: 'back' });
  });

  test('letters mean nothing while duties or a reason are chosen: nobody rejects by a Y too many', () => {
    for (const mode of ['duties', 'reason'] as const)
      for (const key of ['y', 'p', 'n', 's', 'u']) expect(meaningOf(press(key), mode, 'page')).toBeNull();
  });

  test('Enter confirms the ticked duties, but on a button it presses that button', () => {
    expect(meaningOf(press('Enter'), 'duties', 'page')).toEqual({ act: 'confirm-ticked' });
    expect(meaningOf(press('Enter'), 'duties', 'control')).toBeNull();
  });

  test('an input method that holds a letter back, and full-width keys, do not stop them', () => {
    expect(meaningOf(press('Process', { code: 'KeyY' }), 'verdict', 'page')).toEqual({ act: 'confirm' });
    expect(meaningOf(press('ｎ'), 'verdict', 'page')).toEqual({ act: 'ask-reason' });
    expect(meaningOf(press('１'), 'reason', 'page')).toEqual({ act: 'reject', nth: 0 });
    expect(meaningOf(press('1', { code: 'Numpad1' }), 'reason', 'page')).toEqual({ act: 'reject', nth: 0 });
  });

  test('never mean anything in a field, while a word is composed, or with Ctrl, Alt or Meta', () => {
    const mode = fc.constantFrom<ReviewMode>('verdict', 'duties', 'reason');
    const key = fc.constantFrom('y', 'p', 'n', 's', 'u', '1', 'Enter', 'Escape');
    fc.assert(
      fc.property(mode, key, (each, letter) => {
        expect(meaningOf(press(letter), each, 'field')).toBeNull();
        for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'])
          expect(meaningOf(press(letter, { [held]: true }), each, 'page')).toBeNull();
      }),
    );
  });
});
