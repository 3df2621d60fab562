/** Short forms that stay in capitals. */
const SHORT_FORMS = wordsOf(`
  APBD APBN APBDP APD ASN ATK BAPPEDA BBM BKK BLK BLUD BPJS BTT BUMD BUMDES CPMI CPNS DAK DAU DBH DIPA
  DKI DIY DPA DPPA DPRD FKTP HAM IKK IKM IKU IPM IPTEK JKN KB KDRT KIA KIP KPI KTP KUA KUKM LAKIP
  LKJIP LKPJ LPK LPPD NTB NTT OPD PAD PAUD PDRB PKK PMI PNS PPA PPAS PPKS PPPK PRT RAPBD RKA RI RKPD
  RPJMD RPJPD RSUD RT RW SAKIP SD SDM SIPD SKPD SMA SMK SMP SOP SPAM SPBE SPM TBC TIK TK TNI TPAK TPT
  UKM UMKM UMP UMK UP2K UPT UPTD UPTB
`);

/** Words that are small inside a name. */
const SMALL = wordsOf(`
  atau bagi dalam dan dari dengan di ke kepada oleh pada para serta untuk yang
`);

/**
 * A name as it is written inside a sentence: one in capitals throughout gets small letters, with capitals where words begin;
 * short forms, roman numerals and words that no vowel makes a word keep theirs. Any other name stays as it is.
 */
export function spokenName(name: string): string {
  const isShouted = /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name) && /\p{L}{4,}.*\s.*\p{L}{4,}/u.test(name);
  if (!isShouted) return name;
  return name.replace(/[\p{L}\d]+/gu, (word, at: number) => spokenWord(word, at === 0));
}

function spokenWord(word: string, isFirst: boolean): string {
  const small = word.toLowerCase();
  if (!isFirst && SMALL.has(small)) return small;
  const isNumeral = /^[IVXL]+$/.test(word) && word.length <= 5;
  const isWord = /[AIUEO]/.test(word) && !/\d/.test(word);
  if (SHORT_FORMS.has(word) || isNumeral || !isWord) return word;
  return word.charAt(0) + small.slice(1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
