/** 2024-03-12 09:05, where the user is. */
export function moment(at: number): string {
  const when = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [when.getFullYear(), when.getMonth() + 1, when.getDate()].map(two).join('-');
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}`;
}
