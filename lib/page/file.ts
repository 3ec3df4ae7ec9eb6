const file = /\.(?:pdf|ofd|docx?|xls[xm]?|pptx?|wps|et|dps|zip|rar|7z|txt)(?=$|[?&#\s])/i;

/** An address or a wording that names a file to be attached. */
export function isFileName(text: string): boolean {
  return text.includes('.') && file.test(text.trim());
}
