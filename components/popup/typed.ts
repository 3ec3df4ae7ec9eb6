import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { FieldName, FieldOfTask, PopupProps } from './contract';

export type Typing = Pick<PopupProps, 'fields' | 'onField'>;

/** Every field hands out each keystroke at once, so that a click outside the popup costs no word. */
export const Typed = createContext<Typing>({ fields: {}, onField: () => undefined });

/** Value and setter of one field; the kept text comes first, a later change from outside replaces what stands here. */
export function useField(name: FieldName, otherwise = ''): [string, (value: string) => void] {
  const { fields, onField } = useContext(Typed);
  const given = fields[name] ?? otherwise;
  const [seen, setSeen] = useState(given);
  const [value, setValue] = useState(given);
  if (seen !== given) {
    setSeen(given);
    setValue(given);
  }
  const change = (next: string) => {
    setValue(next);
    onField(name, next);
  };
  return [seen === given ? value : given, change];
}

/** Whether something was typed for a task and not recorded yet. */
export function useTypedOf(task: number, names: readonly FieldOfTask[]): boolean {
  const { fields } = useContext(Typed);
  return names.some((name) => Boolean(fields[`${name}:${task}`]));
}
