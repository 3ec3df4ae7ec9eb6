/** The same function, which works each text out once: in a column the same few wordings stand in most rows. */
export function oncePerText<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
