import type { FindingsPageWording } from "./findings-page";

/** The page of findings in English. Sheets and the notes below them stay in the language of the reports. */
export const FINDINGS_PAGE_EN: FindingsPageWording = {
  title: "What Renstra can find",
  intro: [
    "Every finding has a lasting code, points to one cell and says five things: what is wrong, where, the figure that is there and the one that should be, why, and what to do. Below is each code with the smallest sheet that provokes it, the sentences exactly as the pane shows them, and a sheet that nearly does and is right. The sheets and the notes below them are in Indonesian, as the reports are.",
    "Nothing is guessed: where the sheet itself does not settle what is right, the finding says so and offers no fix.",
  ],
  sections: [
    {
      heading: "Three severities",
      paragraphs: [
        "**Error**: the figure contradicts the sheet itself or its rule, without doubt. **Warning**: it is probably wrong, but there is another reading. **Info**: worth knowing before the report is handed in.",
      ],
    },
    {
      heading: "One cause, one finding",
      paragraphs: [
        "One mistake often shows in many cells. Findings are therefore grouped by their cause, and a check keeps silent at a cell which a check that must pass first has reported.",
      ],
    },
    {
      heading: "From the worst sentence to a good one",
      paragraphs: [
        "Every sentence on this page is read against this ladder. The example: an activity of Rp1,100,000 whose sub-activities add up to Rp1,000,000.",
        [
          "1. **Terrible**: `Error 17`. Neither what, nor where, nor why.",
          "2. **Bad**: “The sum is wrong.” What, but where, and by how much?",
          "3. **Fair**: “The sum in F3 is wrong.” Now the cell is known; the two figures are not.",
          "4. **Good**: “F3 is 1,100,000, the rows below it add up to 1,000,000.” Anybody can check it, but not which of the two is right.",
          "5. **Great**: “A parent is not the sum of its children. Pagu of “2.07.01.1.01 Perencanaan” (F3) is 1,100,000, but the rows below it add up to 1,000,000 (difference 100,000). By its details it should be 1,000,000.” What, where, both figures, why, and the next step; nobody is blamed.",
        ].join("\n"),
      ],
    },
  ],
  families: {
    numbers: "How figures are written",
    kode: "Kode and names",
    sums: "Sums",
    figures: "Computed figures",
    formulas: "The sheet's own formulas",
  },
  tier: "Checked",
  tiers: {
    always: "always",
    "before-handing-in": "before the report is handed in",
    "on-request": "on request",
  },
  rule: "Rests on",
  since: (date) => `in force since ${date}`,
  after: "Silent where the cell is already reported as",
  example: "Example",
  sentences: "What the pane says",
  severities: { error: "Error", warning: "Warning", info: "Info" },
  almost: "Nearly, but right",
};
