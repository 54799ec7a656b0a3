/**
 * The drawings of the icons, on a grid of 24 by 24 with a margin of 2 to 3 for the eye. Wheels and
 * straight lines, like the sign; every bend is a piece of a circle. The line is 2 wide, so a circle
 * with a radius of 1 is a dot.
 */
type Drawing = {
  /** Straight lines and pieces of circles, as the path of an SVG. */
  path: string;
  /** Whole circles: centre from the left, centre from the top, radius. */
  wheels?: readonly (readonly [number, number, number])[];
};

export const ICONS = {
  /** Look for something in a list. */
  search: { path: "M15 15L21 21", wheels: [[10, 10, 7]] },
  /** Add one more. */
  plus: { path: "M12 4V20M4 12H20" },
  /** Close what stands open. */
  close: { path: "M5.5 5.5L18.5 18.5M18.5 5.5L5.5 18.5" },
  /** Go to the one before. */
  back: { path: "M20.5 12H3.5M10.5 5L3.5 12L10.5 19" },
  /** Go on to the next. */
  forward: { path: "M3.5 12H20.5M13.5 5L20.5 12L13.5 19" },
  /** Take back what was just done. */
  undo: { path: "M4 8.5H14.5A5.5 5.5 0 0 1 14.5 19.5H8M8.5 4L4 8.5L8.5 13" },
  /** Do again what was taken back. */
  redo: { path: "M20 8.5H9.5A5.5 5.5 0 0 0 9.5 19.5H16M15.5 4L20 8.5L15.5 13" },
  /** Come back to this later. */
  flag: { path: "M6 3V21M6 4H19.5L16 8.5L19.5 13H6" },
  /** Put it on paper. */
  print: { path: "M7 8V3H17V8M7 17.5H3.5V8H20.5V17.5H17M7 13.5H17V21H7Z" },
  /** Help with this screen. */
  help: { path: "M9 9.5A3 3 0 1 1 12 12.5V13.5M12 17.25V17.3", wheels: [[12, 12, 9]] },
  /** Show it on a wall, for people who look along. */
  screen: { path: "M2.5 4H21.5M4.5 4V15.5H19.5V4M12 15.5V18M7 21.5L12 18L17 21.5" },
  /** It opens outside the program. */
  outside: { path: "M9.5 5.5H3.5V20.5H18.5V14.5M14 3.5H20.5V10M20.5 3.5L10.5 13.5" },
  /** Sorted from low to high. */
  up: { path: "M12 20.5V3.5M5 10.5L12 3.5L19 10.5" },
  /** Sorted from high to low. */
  down: { path: "M12 3.5V20.5M5 13.5L12 20.5L19 13.5" },
  /** Chosen, or in order. */
  check: { path: "M3.5 12.5L9.5 18.5L20.5 6" },
  /** A note of one's own. */
  note: { path: "M4 4H20V13.5L13.5 20H4ZM20 13.5H13.5V20M8 9H16" },
  /** A report, or a page of it. */
  page: { path: "M5 2.5H13.5L19 8V21.5H5ZM13.5 2.5V8H19M9 12.5H15M9 17H15" },
  /** A list of things. */
  list: {
    path: "M9.5 5.5H21M9.5 12H21M9.5 18.5H21",
    wheels: [
      [4, 5.5, 1],
      [4, 12, 1],
      [4, 18.5, 1],
    ],
  },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;

/** The drawing of an icon. */
export const drawing = (name: IconName): Drawing => ICONS[name];
