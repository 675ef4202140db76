/** A text with what stands between its markers `<!-- name -->` and `<!-- /name -->` written anew. */
export function withBlock(text, name, block) {
  const place = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`);
  if (!place.test(text)) throw new Error(`No place is marked <!-- ${name} -->.`);
  return text.replace(place, () => `<!-- ${name} -->\n\n${block.trim()}\n\n<!-- /${name} -->`);
}
