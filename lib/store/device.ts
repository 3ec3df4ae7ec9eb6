/** The name of this installation for the clock: the letters and digits of a fresh random id, whatever its form. */
export function deviceName(newId: () => string): string {
  return newId()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 36)
    .padEnd(8, '0');
}
