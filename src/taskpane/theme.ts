import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

/** The green of Excel, from dark to light. Step 80 carries white text at 5.3 : 1. */
const EXCEL_GREEN: BrandVariants = {
  10: "#02160B",
  20: "#062A16",
  30: "#083A1E",
  40: "#0A4826",
  50: "#0B562D",
  60: "#0D6334",
  70: "#0E7039",
  80: "#107C41",
  90: "#268D55",
  100: "#45A571",
  110: "#5CB281",
  120: "#78C197",
  130: "#97CFAF",
  140: "#B5DEC7",
  150: "#D1EBDC",
  160: "#E9F5EE",
};

/** Behind white text at 11 : 1, behind yellow at 10 : 1. */
const CONTRAST_GROUND = "#3A3A3A";

const light = createLightTheme(EXCEL_GREEN);
const dark = createDarkTheme(EXCEL_GREEN);

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark: {
    ...dark,
    colorBrandForeground1: EXCEL_GREEN[110],
    colorBrandForeground2: EXCEL_GREEN[120],
    colorBrandForegroundLink: EXCEL_GREEN[110],
    colorBrandForegroundLinkHover: EXCEL_GREEN[120],
  },
  contrast: {
    ...teamsHighContrastTheme,
    fontFamilyBase: light.fontFamilyBase,
    // Teams inverts the text of what is pointed at; our rows hold text of several colours, so their ground stays dark.
    colorSubtleBackgroundHover: CONTRAST_GROUND,
    colorSubtleBackgroundPressed: CONTRAST_GROUND,
    colorSubtleBackgroundSelected: CONTRAST_GROUND,
  },
};

/** The Fluent theme for a name the host gives. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}
