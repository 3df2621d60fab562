import type { CodeWords, FindingText, Told } from "../finding-text";

/** The words of findings about parents, groups and totals. */
export const PARENT_SUM_WORDS_ID: CodeWords<"double-count" | "child-sum" | "total-sum"> = {
  "double-count": {
    name: "Angka dihitung dua kali",
    harm: "Jumlah menjadi lebih besar daripada anggarannya.",
    tell: (told) => doubleCount(told),
  },
  "child-sum": {
    name: "Induk bukan jumlah anaknya",
    harm: "Pemeriksa yang menjumlah ulang mendapat angka lain.",
    tell: (told) => childSum(told),
  },
  "total-sum": {
    name: "Jumlah tidak cocok dengan rinciannya",
    harm: "Angka yang dikutip di ringkasan dan pidato ikut salah.",
    tell: (told) => totalSum(told),
  },
};

function childSum(told: Told): FindingText {
  const title = "Induk bukan jumlah anaknya";
  const printed = `${told.column()} “${told.param("row")}” tertulis ${told.found}`;
  const off = `${printed}, sedangkan baris di bawahnya berjumlah ${told.param("sum")} (selisih ${told.param("difference")}).`;
  const child = `“${told.param("child")}”`;
  switch (told.raw("variant")) {
    case "below":
      return {
        title: "Jumlah anak tidak sama dengan induk",
        explanation: `${printed}; baris tepat di bawahnya berjumlah ${told.param("sum")}. Rinciannya cocok dengan induk, jadi yang keliru salah satu baris di antaranya.`,
        fix: "Periksa baris anak yang tersorot; angka induk sudah benar.",
      };
    case "left-out":
      return {
        title: "Satu anak tidak ikut dijumlahkan",
        explanation: `${off} Selisih itu persis angka ${child}, jadi baris itu belum ikut dijumlahkan.`,
        fix: `Seharusnya ${told.expected}; sertakan ${child} dalam jumlah induknya.`,
      };
    case "twice":
      return {
        title: "Satu anak dijumlahkan dua kali",
        explanation: `${off} Selisih itu persis angka ${child}, jadi baris itu terhitung dua kali.`,
        fix: `Seharusnya ${told.expected}; hitung ${child} satu kali saja.`,
      };
    case "blank":
      return {
        title: "Jumlah anak kurang, satu anak kosong",
        explanation: `${off} Angka ${child} masih kosong.`,
        fix: `Isi ${child}, atau betulkan induknya bila memang nihil.`,
      };
    case "carried":
      return {
        title: "Kesalahan di bawah ikut terbawa",
        explanation: `${printed}; menurut rinciannya ${told.expected} (selisih ${told.param("difference")}). Kesalahannya ada pada ${child} dan terbawa sampai ke baris ini.`,
        fix: `Betulkan ${child} lebih dahulu, lalu jumlahkan ulang baris ini.`,
      };
    default:
      return { title, explanation: off, fix: childFix(told) };
  }
}

function childFix(told: Told): string {
  if (told.finding.expected === null)
    return "Lembar ini tidak menentukan mana yang benar. Mohon cocokkan angka induk dan anaknya dengan DPA.";
  return told.raw("settled") === 1
    ? `Seharusnya ${told.expected} menurut rinciannya. Betulkan induknya, atau lengkapi rinciannya bila ada yang belum tertulis.`
    : `Menurut rinciannya ${told.expected}, tetapi jumlah di atasnya cocok dengan angka yang tertulis. Periksa apakah ada rincian yang belum tertulis atau salah angka.`;
}

function totalSum(told: Told): FindingText {
  const printed = `${told.column()} pada baris jumlah tertulis ${told.found}`;
  const details = `semua rincian, masing-masing dihitung sekali, berjumlah ${told.param("leaves")} (selisih ${told.param("difference")}).`;
  const child = `“${told.param("child")}”`;
  switch (told.raw("variant")) {
    case "right":
      return {
        title: "Jumlah benar, tetapi baris kelompok tidak cocok",
        explanation: `${told.column()} pada baris jumlah ${told.found} sama dengan jumlah semua rincian, tetapi baris teratas tercetak berjumlah ${told.param("groups")} (selisih ${told.param("difference")}).`,
        fix: "Baris jumlah tidak perlu diubah; betulkan baris kelompok yang keliru.",
      };
    case "left-out":
      return {
        title: "Satu kelompok tidak ikut dijumlahkan",
        explanation: `${printed}; ${details} Selisih itu persis angka ${child}.`,
        fix: `Seharusnya ${told.expected}; sertakan ${child} dalam jumlah.`,
      };
    case "twice":
      return {
        title: "Satu kelompok dijumlahkan dua kali",
        explanation: `${printed}; ${details} Selisih itu persis angka ${child}.`,
        fix: `Seharusnya ${told.expected}; hitung ${child} satu kali saja.`,
      };
    case "carried":
      return {
        title: "Kesalahan di atasnya ikut terjumlah",
        explanation: `${printed}; ${details} Kesalahannya ada pada ${child}.`,
        fix: `Betulkan ${child} lebih dahulu; jumlahnya lalu menjadi ${told.expected}.`,
      };
    default:
      return {
        title: "Baris jumlah tidak cocok dengan rincian",
        explanation: `${printed}; ${details}`,
        fix: `Seharusnya ${told.expected}. Cari baris yang angkanya berbeda dari rinciannya, lalu betulkan jumlah.`,
      };
  }
}

function doubleCount(told: Told): FindingText {
  const variant = told.raw("variant");
  if (variant === "repeat") {
    return {
      title: "Angka yang sama dihitung dua kali",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} persis sama dengan “${told.param("of")}”, yang sudah memuat rinciannya. Jumlah di atasnya hanya cocok bila dihitung sekali.`,
      fix: "Isi pembagian yang sebenarnya menurut DPA, atau kosongkan angka yang diulang.",
    };
  }
  if (variant === "subtotal") {
    return {
      title: "Subtotal ikut dijumlahkan",
      explanation: `${told.column()} “${told.param("row")}” ${told.found} adalah jumlah ${told.param("count")} baris di dekatnya, tetapi ikut dijumlahkan lagi ke induknya.`,
      fix: "Jumlahkan baris ini saja atau rinciannya saja, tidak keduanya.",
    };
  }
  return {
    title: "Jumlah memuat angka ganda",
    explanation: `${told.column()} “${told.param("row")}” tertulis ${told.found}; subtotal “${told.param("subtotal")}” terhitung dua kali (${told.param("surplus")}).`,
    fix: `Seharusnya ${told.expected}; jumlahkan subtotalnya saja, atau rinciannya saja.`,
  };
}
