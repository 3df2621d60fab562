import type { FormulaCode } from "../../findings/codes/formulas";
import type { CodeWords } from "../finding-text";

/** The words of findings about formulas. */
export const FORMULA_WORDS_ID: CodeWords<FormulaCode> = {
  "formula-circular": {
    name: "Rumus merujuk selnya sendiri",
    harm: "Excel tidak dapat menghitungnya dan menampilkan 0 atau angka lama.",
    tell: (told) => ({
      title: "Rumus merujuk selnya sendiri",
      explanation: `Rumus ${told.found} ikut menghitung sel ${told.param("cell")} itu sendiri lewat ${told.param("part")}, sehingga Excel tidak dapat menghitungnya.`,
      fix: `Ubah ${told.param("part")} agar berhenti sebelum sel ${told.param("cell")}.`,
    }),
  },
  "sum-misses-row": {
    name: "Rumus jumlah melewatkan baris",
    harm: "Anggaran baris itu tidak ikut terhitung di induknya dan di semua jumlah di atasnya.",
    tell: (told) => {
      const others = Number(told.raw("count")) - 1;
      const missed = `“${told.param("missed")}”${others > 0 ? ` dan ${String(others)} baris lain` : ""}`;
      return told.raw("variant") === "empty"
        ? {
            title: "Rumus jumlah belum mencakup semua baris",
            explanation: `${told.column()} “${told.param("row")}” sebesar ${told.found} dihitung dengan ${told.param("formula")}, yang tidak mencakup ${missed}. Baris itu masih kosong, tetapi begitu diisi tidak akan ikut terjumlah.`,
            fix: "Perluas rumusnya sampai baris itu.",
          }
        : {
            title: "Rumus jumlah melewatkan baris",
            explanation: `${told.column()} “${told.param("row")}” tercetak ${told.found}, seharusnya ${told.expected}: rumusnya ${told.param("formula")} tidak mencakup ${missed}.`,
            fix: "Perluas rumusnya sampai semua baris di bawahnya tercakup.",
          };
    },
  },
  "sum-counts-subtotal": {
    name: "Rumus jumlah ikut menghitung subtotal",
    harm: "Anggaran yang sama terhitung dua kali.",
    tell: (told) => ({
      title: "Rumus jumlah ikut menghitung subtotal",
      explanation: `${told.column()} “${told.param("row")}” tercetak ${told.found}, seharusnya ${told.expected}: rumusnya ${told.param("formula")} menjumlahkan “${told.param("subtotal")}” bersama rinciannya, sehingga lebih ${told.param("surplus")}.`,
      fix: "Jumlahkan subtotalnya saja, atau rinciannya saja.",
    }),
  },
  "constant-among-formulas": {
    name: "Angka ketikan di antara rumus",
    harm: "Angka itu tidak ikut berubah bila angka lain di barisnya diperbaiki.",
    tell: (told) => ({
      title: "Angka ketikan di antara rumus",
      explanation: `${told.column()} berisi angka ketikan ${told.found}, sedangkan ${told.param("count")} sel lain di kolom ini berupa rumus. ${
        told.raw("variant") === "wrong"
          ? `Menurut rumus itu seharusnya ${told.expected}.`
          : told.raw("variant") === "right"
            ? `Hasil rumusnya ${told.expected}: sekarang masih cocok, tetapi tidak akan ikut berubah.`
            : "Hasil rumus itu di sini tidak dapat dipastikan."
      }`,
      fix: `Ganti dengan rumus kolomnya: ${told.param("formula")}.`,
    }),
  },
  "formula-differs": {
    name: "Rumus berbeda dari kolomnya",
    harm: "Satu baris dihitung dengan cara lain tanpa terlihat.",
    tell: (told) => ({
      title: "Rumus berbeda dari kolomnya",
      explanation: `${told.column()} memakai rumus ${told.param("own")}${told.finding.found === null ? "" : ` dengan hasil ${told.found}`}, sedangkan ${told.param("count")} sel lain di kolom ini memakai rumus yang di baris ini menjadi ${told.param("formula")}${told.finding.expected === null ? "" : ` dengan hasil ${told.expected}`}.${told.raw("variant") === "same" ? " Sekarang hasilnya sama." : ""}`,
      fix: "Samakan rumusnya bila bedanya tidak disengaja.",
    }),
  },
  "error-hidden": {
    name: "Galat disembunyikan rumus",
    harm: "Angka pengganti terbaca sebagai hasil, padahal datanya tidak ada atau rumusnya gagal.",
    tell: (told) => ({
      title: told.raw("open") === 1 ? "Data yang belum ada tampil sebagai angka" : "Galat disembunyikan rumus",
      explanation: `${told.column()} menampilkan ${told.found}, padahal bagian dalam rumus ${told.param("formula")} menghasilkan ${told.param("error")}${told.raw("open") === 1 ? ", karena datanya belum diisi" : ""}.`,
      fix:
        told.raw("open") === 1
          ? "Isi datanya, atau tampilkan tanda - sampai datanya ada."
          : "Betulkan sel yang dirujuknya; galatnya lalu hilang sendiri.",
    }),
  },
  "external-link": {
    name: "Rumus mengambil angka dari berkas lain",
    harm: "Di komputer lain angkanya tidak dapat diperbarui atau diperiksa.",
    tell: (told) => ({
      title: "Rumus mengambil angka dari berkas lain",
      explanation: `Rumus ${told.found} mengambil angka dari berkas lain lewat ${told.param("part")}.`,
      fix: "Salin angkanya ke berkas ini sebelum diserahkan, atau sertakan berkas itu.",
    }),
  },
};
