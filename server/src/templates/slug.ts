/** A title as part of a file name: lower case, words joined by `joint`, at most 60 characters; empty where it holds no letter or digit. */
export function slugOf(title: string, joint = '-'): string {
  const words =
    title
      .replace(/[ßæœøłđ]/gi, (letter) => PLAIN[letter.toLowerCase()]!)
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
      .normalize('NFKD')
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug && slug.length + joint.length + word.length > LONGEST) break;
    slug += (slug && joint) + Array.from(word).slice(0, LONGEST).join('');
  }
  return slug;
}

const LONGEST = 60;
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
