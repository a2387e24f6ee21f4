/** Bytes as a person says them: KB and MB of 1024, as nginx's k and m. */
export function sizeInWords(bytes: number): string {
  const mega = bytes / 2 ** 20;
  return mega >= 1 ? `${Math.ceil(mega * 10) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
