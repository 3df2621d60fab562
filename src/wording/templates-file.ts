import type { TemplatesFault } from "../tasks/template-file";
import type { Language } from "./numbers";

type Tell = (found: string, expected: string) => string;

const FAULTS: Readonly<Record<Language, Readonly<Record<TemplatesFault["code"], Tell>>>> = {
  id: {
    "not-json": () => "bukan berkas templat kalimat (bukan JSON yang utuh); periksa koma, tanda kutip, dan kurungnya",
    version: (found) => `versi templat ${found === "" ? "tidak disebut" : `“${found}” tidak dikenal`}; yang dikenal 1`,
    "no-list": (found) => `di sini harus ada daftar templat dalam kurung siku [ ]${butFound(found)}`,
    "no-record": (found, expected) => `di sini harus ada ${expected} dalam kurung kurawal { }${butFound(found)}`,
    "unknown-field": (found, expected) => `“${found}” tidak dikenal; yang dikenal: ${expected}`,
    text: (found) => `teksnya kosong atau bukan teks dalam tanda kutip${butFound(found)}`,
    scope: (found, expected) => `“${found}” bukan tempat yang dikenal; pilih salah satu: ${expected}`,
    twice: (found) => `id “${found}” sudah dipakai templat lain; beri id yang berbeda`,
    "open-brace": (found) => `kurung kurawal tidak ditutup: “${found}”`,
    "no-name": (found, expected) => `“${found}” tidak menyebut isinya; yang dapat diisikan: ${expected}`,
    "unknown-form": (found, expected) => `bentuk pada “${found}” tidak dikenal; yang dikenal: ${expected}`,
    "unknown-place": (found, expected) => `“${found}” tidak dapat diisi untuk tempat ini; yang dapat: ${expected}`,
    "name-form": (found, expected) => `“${found}” adalah nama, bukan angka; tulis ${expected}`,
    "figure-form": (found, expected) => `“${found}” adalah angka dan perlu bentuk; tulis salah satu: ${expected}`,
  },
  en: {
    "not-json": () =>
      "not a file of sentence templates (not complete JSON); check commas, quotation marks and brackets",
    version: (found) => `template version ${found === "" ? "is missing" : `“${found}” is not known`}; 1 is`,
    "no-list": (found) => `a list of templates in square brackets [ ] belongs here${insteadOf(found)}`,
    "no-record": (found, expected) => `${expected} in braces { } belong here${insteadOf(found)}`,
    "unknown-field": (found, expected) => `“${found}” is not known; these are: ${expected}`,
    text: (found) => `the text is empty or no text in quotation marks${insteadOf(found)}`,
    scope: (found, expected) => `“${found}” is no known scope; choose one of: ${expected}`,
    twice: (found) => `the id “${found}” is taken by another template; give it an id of its own`,
    "open-brace": (found) => `a brace is not closed: “${found}”`,
    "no-name": (found, expected) => `“${found}” does not say what goes there; it can be: ${expected}`,
    "unknown-form": (found, expected) => `the form in “${found}” is not known; these are: ${expected}`,
    "unknown-place": (found, expected) => `“${found}” cannot be filled in this scope; these can: ${expected}`,
    "name-form": (found, expected) => `“${found}” is a name, not a figure; write ${expected}`,
    "figure-form": (found, expected) => `“${found}” is a figure and needs a form; write one of: ${expected}`,
  },
};

function butFound(found: string): string {
  return found === "" ? "" : `, bukan “${found}”`;
}

function insteadOf(found: string): string {
  return found === "" ? "" : `, not “${found}”`;
}

/** One line on what is wrong with a templates file: where, what, and what may stand there. Without a full stop. */
export function templatesFaultText({ code, where, found, expected }: TemplatesFault, language: Language): string {
  const told = FAULTS[language][code](found, expected.join(", "));
  return where === "" ? told : `${where}: ${told}`;
}
