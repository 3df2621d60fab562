/** Numbers by which Office.js and desktop Excel call what they ask of each other, what happens, and how it ended. */
export const DISPATCH = {
  dialogMessage: 10,
  parentMessage: 12,
  richApiEvent: 33,
  commandPressed: 39,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

/** What a message of a dialog carries first. */
export const DIALOG = { message: 0, fromParent: 1, closed: 12006, alreadyOpen: 12007 } as const;

/** The answer to what this Excel does not do. */
export const NOT_SUPPORTED = 5001;

/** Places in the list that a request of the rich API is. */
export const REQUEST = { body: 4, flags: 6 } as const;
